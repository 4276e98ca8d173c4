import fs from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { AGENT, type ClickHouse, LEAD, noClickHouse, startClickHouse } from '../support/clickHouse';
import { type Fault, type StoreProxy, startStoreProxy } from '../support/storeProxy';
import { type DeadEnd, leftBrowser, startDeadEnd } from './support/deadEnd';
import { zendesk } from './support/desks';
import { testAlone as base, type Extension, expect } from './support/extension';
import { HOSTS } from './support/hosts';
import { expectMarks } from './support/marks';
import { inLanguage, LANGUAGES } from './support/messages';
import { NON_APOLOGY } from './support/phrases';
import { poll } from './support/poll';
import { stopWorker } from './support/stopWorker';
import { buildTeamPackage, STORE, TEAM_EXTENSION } from './support/teamPackage';

let server: ClickHouse;
let proxy: StoreProxy;

/** A team's own package, in a browser whose proxy forwards to the store and nowhere else. */
const test = base.extend<{ deadEnd: DeadEnd }>({
  folder: TEAM_EXTENSION,
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  deadEnd: async ({}, use) => {
    const deadEnd = await startDeadEnd('chromium', { from: STORE, to: proxy.origin });
    await use(deadEnd);
    deadEnd.close();
    expect(leftBrowser(deadEnd), 'requests that left the browser').toEqual([]);
  },
  extension: async ({ extension }, use) => {
    await use(extension);
    expect(extension.foreign.filter((url) => !url.startsWith(`${STORE}/`))).toEqual([]);
    extension.foreign.length = 0;
  },
});

// One build and one server for all of them.
test.describe.configure({ mode: 'default' });
test.skip(noClickHouse !== undefined, noClickHouse);

test.beforeAll(async () => {
  test.setTimeout(180_000);
  buildTeamPackage();
  server = await startClickHouse();
  proxy = await startStoreProxy(() => server.origin);
});
test.afterAll(async () => {
  proxy?.close();
  await server?.remove();
});
test.beforeEach(async () => {
  await server.ask('TRUNCATE TABLE amends.counts');
  Object.assign(proxy, { fault: 'none', inserts: 0 });
});

/** The store's counts of flags, by name: `sent sorry if you feel`. */
async function flagsInStore(): Promise<Record<string, number>> {
  const rows = await server.ask<{ name: string; n: number }>(
    `SELECT concat(measure, ' ', phrase) AS name, toInt32(sum(change)) AS n FROM amends.counts FINAL
     WHERE subject = 'flag' GROUP BY name ORDER BY name FORMAT JSONEachRow`,
  );
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

async function openOptions(page: Page, { id }: Extension): Promise<Page> {
  const options = await page.context().newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  return options;
}

/** A lead sets up the store in the options. */
async function switchOn(options: Page): Promise<void> {
  await options.getByText('Database and user').click();
  await options.getByRole('textbox', { name: 'User' }).fill(AGENT.user);
  await options.getByLabel('Password').fill(AGENT.password);
  await options.getByLabel('Password').press('Enter');
  await options.getByRole('checkbox', { name: 'Collect counts in the store' }).check();
}

/** Writes a reply with a flag, and sends it. */
async function writeAndSend(page: Page): Promise<void> {
  await page.bringToFront();
  await zendesk.focus(page);
  await page.keyboard.type(`${NON_APOLOGY.sentence} `);
  await expectMarks(page, [NON_APOLOGY.mark]);
  await page.keyboard.type('Bye. ');
  await zendesk.send(page);
  await poll(() => zendesk.draft(page), 'the reply is gone').toBe('');
}

const waiting = (own: Page) =>
  own.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('amends');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('outbox').objectStore('outbox').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

const { counted } = NON_APOLOGY;

test('the package can reach its store and nothing else', () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(TEAM_EXTENSION, 'manifest.json'), 'utf8'));
  expect([...manifest.host_permissions].sort()).toEqual([...HOSTS, 'http://127.0.0.1/*'].sort());
  const policy: string = manifest.content_security_policy.extension_pages;
  expect(policy.split('; ').filter((directive) => directive.includes('http'))).toEqual([`connect-src 'self' ${STORE}`]);
  expect(manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)).not.toContain(
    'http://127.0.0.1/*',
  );
  const description = inLanguage(TEAM_EXTENSION, 'en', manifest.description);
  expect(description).toContain('Counts can go to 127.0.0.1:18123, and nowhere else.');
  for (const language of LANGUAGES) {
    expect(inLanguage(TEAM_EXTENSION, language, manifest.description)).toContain('127.0.0.1:18123');
  }
});

test('nothing is sent before the agent has seen what is; then the lead sees it, in groups of five', async ({
  page,
  extension,
}) => {
  test.slow();
  await zendesk.open(page);
  const options = await openOptions(page, extension);
  await switchOn(options);
  await expect(options.getByText('Until you press this, nothing is sent.')).toBeVisible();
  const panel = await extension.panel(page);
  await expect(panel.getByText(/Your team wants to collect your counts/)).toBeVisible();
  await writeAndSend(page);
  expect(await waiting(options)).toBe(0);
  expect(proxy.inserts).toBe(0);

  await expect(options.getByRole('row', { name: /^phrase sorry … you feel/ })).toBeVisible();
  await options.getByRole('button', { name: 'I have seen what is sent' }).click();
  await expect(options.getByText('Nothing was sent yet. Nothing waits.')).toBeVisible();
  await expect(panel.getByText(/Your team wants to collect your counts/)).toBeHidden();
  await writeAndSend(page);
  await poll(() => waiting(options)).toBeGreaterThan(5);
  await options.getByRole('button', { name: 'Send now' }).click();
  await expect(options.getByText(/^Last sent on .*\. Nothing waits\.$/)).toBeVisible();
  // The earlier reply is not among them.
  expect(await flagsInStore()).toEqual({ [`sent ${counted}`]: 1, [`shown ${counted}`]: 1 });

  const dashboard = await page.context().newPage();
  await dashboard.goto(`chrome-extension://${extension.id}/dashboard.html`);
  await dashboard.getByLabel('Counted by').selectOption({ label: 'The team’s store' });
  await dashboard.getByLabel('User who may read').fill(LEAD.user);
  await dashboard.getByLabel('Password').fill(LEAD.password);
  await dashboard.getByRole('button', { name: 'Show the team’s figures' }).click();
  await expect(dashboard.getByText(`Asked as ${LEAD.user}`)).toBeVisible();
  const table = dashboard.getByRole('region', { name: 'Flagged phrases' });
  await expect(table).toBeHidden();
  for (const agent of [1, 2, 3, 4]) {
    await server.ask(`INSERT INTO amends.counts SELECT day, helpdesk, situation, rules_version, reader_version,
      'Agent ${agent}', subject, rule, phrase, step, measure, change, generateUUIDv4(), row, received
      FROM amends.counts WHERE NOT startsWith(agent, 'Agent')`);
  }
  await dashboard.reload();
  await expect(table.getByRole('row', { name: counted })).toContainText('5');
});

for (const fault of ['never answers', 'never answers once it is stored'] satisfies Fault[]) {
  test(`a worker that is stopped while the store ${fault}: the next one sends the same again`, async ({
    page,
    extension,
  }) => {
    test.slow();
    await zendesk.open(page);
    const options = await openOptions(page, extension);
    await switchOn(options);
    await options.getByRole('button', { name: 'I have seen what is sent' }).click();
    await writeAndSend(page);
    await poll(() => waiting(options)).toBeGreaterThan(5);
    proxy.fault = fault;
    const alarm = () => options.evaluate(() => alarms().create('team-store', { when: Date.now() }));
    await options.evaluate(() => {
      Object.assign(window, { alarms: () => (chrome as unknown as { alarms: object }).alarms });
    });
    await alarm();
    await poll(() => proxy.inserts, 'the worker sends').toBe(1);
    await stopWorker(options);
    proxy.fault = 'none';
    // What is counted meanwhile goes out after it.
    await writeAndSend(page);
    await alarm();
    await poll(flagsInStore).toEqual({ [`sent ${counted}`]: 2, [`shown ${counted}`]: 2 });
    await poll(() => waiting(options)).toBe(0);
    expect(proxy.inserts).toBe(3);
  });
}

declare function alarms(): { create(name: string, info: object): Promise<void> };
