import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { EXTENSION } from './support/places';

// What an agent is asked to agree to at install: nothing more may slip in.
const HOSTS = [
  'https://*.atlassian.net/*',
  'https://*.freshdesk.com/*',
  'https://*.kayako.com/*',
  'https://*.lightning.force.com/*',
  'https://*.reamaze.com/*',
  'https://*.service-now.com/*',
  'https://*.zendesk.com/*',
  'https://app-ap1.hubspot.com/*',
  'https://app-eu1.hubspot.com/*',
  'https://app-na2.hubspot.com/*',
  'https://app-na3.hubspot.com/*',
  'https://app.au.intercom.com/*',
  'https://app.chatwoot.com/*',
  'https://app.crisp.chat/*',
  'https://app.eu.intercom.com/*',
  'https://app.hubspot.com/*',
  'https://app.intercom.com/*',
  'https://desk.zoho.com.au/*',
  'https://desk.zoho.com/*',
  'https://desk.zoho.eu/*',
  'https://desk.zoho.in/*',
  'https://desk.zoho.jp/*',
  'https://mail.google.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://secure.helpscout.net/*',
];

const manifest = JSON.parse(fs.readFileSync(path.join(EXTENSION, 'manifest.json'), 'utf8'));

test('asks for these permissions and no others', () => {
  expect([...manifest.permissions].sort()).toEqual([
    // Gives, with a click on the toolbar button, that one page's address; no warning at install.
    'activeTab',
    'alarms',
    'notifications',
    'scripting',
    'sidePanel',
    'storage',
  ]);
});

test('acts on the helpdesks that have hosts of their own, and nowhere else', () => {
  expect([...manifest.host_permissions].sort()).toEqual(HOSTS);
  const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
  expect([...matches].sort()).toEqual(HOSTS);
});

test('may ask for more hosts, one at a time, and for nothing else', () => {
  expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  expect(manifest.optional_permissions).toBeUndefined();
});

test('gives nothing of itself to pages', () => {
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
});
