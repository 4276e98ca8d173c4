import { describe, expect, it } from 'vitest';
import { Turns } from '../../../utils/coach/turns';

describe('Turns', () => {
  it('begins each piece of work when the one before has ended', async () => {
    const turns = new Turns();
    const heard: string[] = [];
    let finish = () => {};
    const first = new Promise<void>((done) => (finish = done));
    const one = turns.take('one', async () => {
      heard.push('one begins');
      await first;
      heard.push('one ends');
    });
    const two = turns.take('two', async () => heard.push('two begins'));
    await Promise.resolve();
    finish();
    await Promise.all([one, two]);
    expect(heard).toEqual(['one begins', 'one ends', 'two begins']);
  });

  it('does nothing twice that waits or runs, and takes it again after that', async () => {
    const turns = new Turns();
    const one = turns.take('one', async () => 'first');
    const two = turns.take('two', async () => 'second');
    expect(turns.take('one', async () => 'again')).toBeUndefined();
    expect(turns.take('two', async () => 'again')).toBeUndefined();
    expect(await Promise.all([one, two])).toEqual(['first', 'second']);
    expect(await turns.take('one', async () => 'again')).toBe('again');
  });

  it('goes on after work that failed, and tells who asked for it', async () => {
    const turns = new Turns();
    const broken = turns.take('one', () => Promise.reject(new Error('the editor is gone')));
    const next = turns.take('two', async () => 'done');
    await expect(broken).rejects.toThrow('the editor is gone');
    expect(await next).toBe('done');
  });
});
