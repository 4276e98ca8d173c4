import { expect, it, vi } from 'vitest';
import { checkNode } from '../../../utils/commands/checkNode.mjs';

it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts Node %s', (version) => {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  checkNode(version);
  expect(exit).not.toHaveBeenCalled();
});

it.each(['18.20.4', '20.18.9', '8.0.0'])('refuses Node %s with one sentence', (version) => {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  const say = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  checkNode(version);
  expect(exit).toHaveBeenCalledWith(1);
  expect(say).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('20.19 or newer'));
  expect(say).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(version));
});
