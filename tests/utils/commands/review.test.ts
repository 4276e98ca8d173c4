import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ReviewPool } from '../../../utils/commands/reviewPool.mjs';

function run(lines: string[], ...options: string[]) {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'review', '--', ...options], {
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  return {
    answers: stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  };
}

it('answers replies in order, and says which line it could not read', { timeout: 60_000 }, () => {
  const text = "Hi 😀, I'm sorry if you feel that way.";
  const lines = [
    JSON.stringify({ id: 1, text }),
    '{"id": 2, "text": ',
    JSON.stringify({ id: 3, text: 5 }),
    '',
    JSON.stringify({ id: 'four', text: 'Thank you!', context: 'I love it' }),
    JSON.stringify({ id: 5, text: 'We hear your frustration, however the sale is final.' }),
    JSON.stringify({ id: 6, text: 'We hear your frustration. I am refunding both nights in full.', context: 'Dirty!' }),
  ];
  const { answers, stderr, status } = run(lines, '--rules-only');
  expect(answers.map(({ id }) => id)).toEqual([1, 'four', 5, 6]);
  const [{ recovery, flags, steps }] = answers;
  expect(recovery).toBe(true);
  expect(flags[0]).toMatchObject({ ruleId: 'non-apology/if-you-feel', category: 'non-apology', severity: 'warning' });
  expect(flags[0].text).toBe(text.slice(flags[0].start, flags[0].end));
  expect(steps).toContain('apology');
  expect(answers[1]).toEqual({ id: 'four', recovery: false, flags: [], steps: [] });
  // A step that does nothing for the customer is not listed, just as the checklist does not tick it.
  expect(answers[2].steps).toEqual([]);
  expect(answers[3].steps).toEqual(['empathy', 'action']);
  expect(stderr).toMatch(/Line 2 could not be read/);
  expect(stderr).toMatch(/Line 3 could not be read: "text" must be a string/);
  expect(status).toBe(1);
});

it('reads each reply with the customer’s message where rules find nothing', { timeout: 60_000 }, () => {
  const reply = { id: 1, text: 'The scale shows 2.1 kg, so the kettle was in there when it left.' };
  const lines = [JSON.stringify({ ...reply, context: 'My parcel came without the kettle!' })];
  const [{ flags }] = run(lines).answers;
  expect(run(lines, '--rules-only').answers[0].flags).toEqual([]);
  expect(flags).toEqual([expect.objectContaining({ ruleId: 'reader/defensive', category: 'defensive' })]);
});

it('summarises files, and says what it could not read', { timeout: 300_000 }, () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'amends-review-'));
  const bad = '"I\'m sorry if you feel that way,\nMr. Okonkwo."';
  const rows = Array.from({ length: 300 }, (_, number) => `${number},${number % 3 === 0 ? bad : 'Thank you!'}`);
  fs.writeFileSync(path.join(folder, 'one.csv'), `Ticket,Reply\n${rows.join('\n')}\n`);
  fs.writeFileSync(path.join(folder, 'two.jsonl'), '{"id":1,"text":"Thank you!"}\n{"id":\n');
  const { stdout, stderr, status } = spawnSync(
    'npm',
    ['run', '--silent', 'review', '--', `${folder}/*`, '--rules-only', '--summary'],
    { encoding: 'utf8' },
  );
  fs.rmSync(folder, { recursive: true });
  expect(stdout).toMatch(/^301 replies, .* words\n.*\n100 with a flag \(33\.2 %, 28\.1–38\.7\), 100 flags in all\n/);
  expect(stdout).toContain('100  non-apology');
  expect(stdout).not.toMatch(/Okonkwo/i);
  expect(stderr).toMatch(/^About \d+ replies on .*: the rules take /);
  expect(stderr).toMatch(/two\.jsonl, line 2 could not be read: /);
  expect(status).toBe(1);
});

it('reviews on several cores', { timeout: 300_000 }, async () => {
  const pool = new ReviewPool(2, { rulesOnly: true, format: 'csv' });
  const batches = [1, 2, 3].map((number) => pool.review([{ id: number, text: 'Thank you!', line: 1 }]));
  const answers = await Promise.all(batches);
  await pool.close();
  expect(answers.map(({ output }) => output)).toEqual(['1', '2', '3'].map((id) => `${id},false,,,,,,\r\n`));
});
