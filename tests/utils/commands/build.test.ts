import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const build = (...parameters: string[]) =>
  spawnSync(process.execPath, ['utils/commands/build.mjs', ...parameters], { encoding: 'utf8' });

describe('npm run build', () => {
  it.each([
    [['--store', 'http://clickhouse.example.com'], 'The store must begin with https://'],
    [['--store', 'https://*.example.com'], 'The store must name one host'],
    [['--store', ''], '--store needs the address of your team’s store.'],
    [['--store'], '“npm run build -- --help” says what there is.'],
    [['--shop', 'x'], '“npm run build -- --help” says what there is.'],
    [['--browser', 'safari'], '--browser must be one of chrome, firefox.'],
  ])('%j builds nothing, and says why', (parameters, sentence) => {
    const { status, stderr } = build(...parameters);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });
});
