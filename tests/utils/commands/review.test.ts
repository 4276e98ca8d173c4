import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

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
  // What does nothing for the customer is listed as little as the checklist ticks it.
  expect(answers[2].steps).toEqual([]);
  expect(answers[3].steps).toEqual(['empathy', 'action']);
  expect(stderr).toMatch(/Line 2 could not be read/);
  expect(stderr).toMatch(/Line 3 could not be read: "text" must be a string/);
  expect(status).toBe(1);
});

it('reads each reply with the customer’s message, where rules find nothing', { timeout: 60_000 }, () => {
  const reply = { id: 1, text: 'The scale shows 2.1 kg, so the kettle was in there when it left.' };
  const lines = [JSON.stringify({ ...reply, context: 'My parcel came without the kettle!' })];
  const [{ flags }] = run(lines).answers;
  expect(run(lines, '--rules-only').answers[0].flags).toEqual([]);
  expect(flags).toEqual([expect.objectContaining({ ruleId: 'reader/defensive', category: 'defensive' })]);
});
