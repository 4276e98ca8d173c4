import { describe, expect, it } from 'vitest';
import { Turns } from '../../../utils/messages/turns';

describe('Turns', () => {
  it('starts each task when the one before has ended', async () => {
    const turns = new Turns();
    const heard: string[] = [];
    let finish = () => {};
    const first = new Promise<void>((done) => (finish = done));
    const one = turns.take(async () => {
      heard.push('one begins');
      await first;
      heard.push('one ends');
    });
    const two = turns.take(async () => heard.push('two begins'));
    await Promise.resolve();
    finish();
    await Promise.all([one, two]);
    expect(heard).toEqual(['one begins', 'one ends', 'two begins']);
  });

  it('continues after a task that failed, and reports the failure to its caller', async () => {
    const turns = new Turns();
    const broken = turns.take(() => Promise.reject(new Error('the editor is gone')));
    const next = turns.take(async () => 'done');
    await expect(broken).rejects.toThrow('the editor is gone');
    expect(await next).toBe('done');
  });
});
