import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Route } from '@playwright/test';
import { FIXTURES } from './places';
import { POLICIES } from './policies';
import { structures } from './structures';

/** The font that the pages include. */
const OWN_FONT = "font-src 'self'";

const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.woff2': 'font/woff2' };

/** The stand-ins for the helpdesks, and the content security policies under which they are served. */
const PAGES = [
  {
    origin: 'https://mail.google.com',
    document: /^\/mail\/u\/\d\/$/,
    file: 'gmail.html',
    policy: `default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; ${OWN_FONT}`,
  },
  {
    origin: 'https://acme.zendesk.com',
    document: /^\/agent\/tickets\/\d+$/,
    file: 'zendesk.html',
    // CKEditor sets style attributes, so Zendesk cannot forbid them.
    policy: `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; frame-src https:; ${OWN_FONT}`,
  },
  {
    origin: 'https://desk.zoho.com',
    document: /^\/agent\/acme\/support\/tickets\/details\/\d+$/,
    file: 'zohodesk.html',
    policy: `default-src 'none'; script-src 'self'; style-src 'self'; ${OWN_FONT}`,
  },
  ...[
    { document: /^\/lightning\/r\/Case\/\w+\/view$/, file: 'salesforce.html' },
    { document: /^\/mail$/, file: 'salesforceMail.html' },
  ].map((page) => ({
    ...page,
    origin: 'https://acme.lightning.force.com',
    // CKEditor 4 writes scripts and styles into the document of its frame.
    policy: `default-src 'none'; frame-src 'self'; img-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; ${OWN_FONT}`,
  })),
  ...[
    { document: /^\/now\/nav\/ui\/classic\/params\/target\/incident\.do/, file: 'servicenow.html' },
    { document: /^\/incident\.do$/, file: 'servicenowForm.html' },
  ].map((page) => ({
    ...page,
    origin: 'https://acme.service-now.com',
    policy: `default-src 'none'; frame-src 'self'; script-src 'self'; style-src 'self'; ${OWN_FONT}`,
  })),
  {
    origin: 'https://www.example.org',
    document: /^\/$/,
    file: 'gmail.html',
    policy: `default-src 'none'; script-src 'self'; style-src 'self'; ${OWN_FONT}`,
  },
  // An unknown page; also served where a helpdesk has changed beyond recognition.
  ...['https://inbox.example.com', 'https://acme.zendesk.com'].map((origin) => ({
    origin,
    document: /^\/inbox\/\d+$/,
    file: 'inbox.html',
    policy: `default-src 'none'; style-src 'self'; ${OWN_FONT}`,
  })),
  // A page that contains others in frames: any page, and a helpdesk's own console.
  ...[
    { origin: 'https://news.example', document: /^\/$/ },
    { origin: 'https://lamps.zendesk.com', document: /^\/console$/ },
  ].map((page) => ({ ...page, file: 'holder.html', policy: "default-src 'none'; frame-src https:" })),
  // Tickets that can be shown in frames: the agent's own, and those of a stranger who also has a Zendesk.
  ...['https://lamps.zendesk.com', 'https://evil.zendesk.com'].map((origin) => ({
    origin,
    document: /^\/agent\/tickets\/\d+$/,
    file: 'framed.html',
    policy: `default-src 'none'; script-src 'self'; style-src 'self'; ${OWN_FONT}`,
  })),
  {
    origin: 'https://named.zendesk.com',
    document: /^\/agent\/tickets\/\d+$/,
    file: 'named.html',
    policy: "default-src 'none'",
  },
  // On a known helpdesk, and on a host that the agent chose.
  ...['https://clobbered.zendesk.com', 'https://clobbered.example.com'].map((origin) => ({
    origin,
    document: /^\/agent\/tickets\/\d+$/,
    file: 'clobbered.html',
    policy: "default-src 'none'",
  })),
  // Products that customers host themselves, each built after its documented structure.
  ...['zammad', 'zammad-desktop', 'odoo', 'discourse', 'freescout', 'osticket'].map((product) => ({
    origin: 'https://help.acme.example',
    document: new RegExp(`^/${product}/`),
    file: fileURLToPath(new URL(`../../utils/helpdesks/pages/${product}.html`, import.meta.url)),
    policy: "default-src 'none'",
  })),
  ...structures.map(({ address, file }) => ({
    origin: new URL(address).origin,
    document: new RegExp(`^${new URL(address).pathname}$`),
    file,
    policy: "default-src 'none'",
  })),
  // Every editor twice: in a helpdesk's composer, and on a page without the extension.
  ...['https://mail.google.com', 'https://www.example.org'].flatMap((origin) =>
    Object.entries(POLICIES).map(([name, policy]) => ({
      origin,
      document: new RegExp(`^/${name}/[\\w-]+$`),
      file: 'editors/index.html',
      policy,
    })),
  ),
];

const ORIGINS = new Set(PAGES.map(({ origin }) => origin));
/** One pattern for all of them: each that a browser is given costs it some time, in every test. */
const ANY_PAGE = new RegExp(`^(?:${[...ORIGINS].map((origin) => origin.replaceAll('.', '\\.')).join('|')})/`);

interface Served {
  status: number;
  body: Buffer;
  contentType: string;
  headers: Record<string, string>;
}

/** The response to a request within the pages of the test; undefined if none of them matches. */
export function answer(url: string, method: string): Served | undefined {
  const { origin, pathname } = new URL(url);
  const page = PAGES.find((one) => one.origin === origin && one.document.test(pathname));
  const served = page?.file ?? /^\/fixture\/((?:assets|ckeditor4)\/[\w./-]+)$/.exec(pathname)?.[1];
  if (!served || method !== 'GET' || !ORIGINS.has(origin)) return undefined;
  return {
    status: 200,
    body: fs.readFileSync(path.resolve(FIXTURES, served)),
    contentType: `${TYPES[path.extname(served)] ?? 'text/html'}; charset=utf-8`,
    headers: page ? { 'Content-Security-Policy': page.policy } : {},
  };
}

/**
 * Serves local pages under the helpdesks' real addresses, so that the extension meets them as in real use.
 * @param foreign receives the addresses that match none of our pages
 */
export async function servePages(context: BrowserContext, foreign: string[]): Promise<void> {
  await context.route(ANY_PAGE, async (route: Route) => {
    const served = answer(route.request().url(), route.request().method());
    if (!served) foreign.push(route.request().url());
    await route.fulfill(served ?? { status: 404 });
  });
}

/** Connections that browsers open in advance for the pages of the test; nothing is requested over them. */
export const ADVANCE_CONNECTIONS = PAGES.map(({ origin }) => `${new URL(origin).host}:443`);

/** Whether a request is for the pages of the test, the extension itself, or the browser's own settings. */
export function isOurs(url: string, extensionId: string): boolean {
  if (url.startsWith(`chrome-extension://${extensionId}/`)) return true;
  return /^(?:about|blob|chrome|data):/.test(url) || PAGES.some(({ origin }) => url.startsWith(`${origin}/`));
}
