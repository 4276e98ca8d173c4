import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

function run(lines: string[]) {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'review'], {
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
  const { answers, stderr, status } = run([
    JSON.stringify({ id: 1, text }),
    '{"id": 2, "text": ',
    JSON.stringify({ id: 3, text: 5 }),
    '',
    JSON.stringify({ id: 'four', text: 'Thank you!', context: 'I love it' }),
  ]);
  expect(answers.map(({ id }) => id)).toEqual([1, 'four']);
  const [{ recovery, flags, steps }] = answers;
  expect(recovery).toBe(true);
  expect(flags[0]).toMatchObject({ ruleId: 'non-apology/if-you-feel', category: 'non-apology', severity: 'warning' });
  expect(flags[0].text).toBe(text.slice(flags[0].start, flags[0].end));
  expect(steps).toContain('apology');
  expect(answers[1]).toEqual({ id: 'four', recovery: false, flags: [], steps: [] });
  expect(stderr).toMatch(/Line 2 could not be read/);
  expect(stderr).toMatch(/Line 3 could not be read: "text" must be a string/);
  expect(status).toBe(1);
});
