import { describe, expect, it, vi } from 'vitest';
import { isCompiled } from '../../../../rules/review';
import { ReplyReader } from '../../../../utils/coach/reply/replyReader';
import type { Draft } from '../../../../utils/editor/draft';
import type { ReplyField } from '../../../../utils/editor/replyField';

const TEXT = 'I am sorry if you feel that way.';

function openField(Reader = ReplyReader) {
  const draft: Draft = { text: TEXT, placesOf: () => undefined, offsetOf: () => undefined };
  const onRead = vi.fn();
  const context = vi.fn(() => ({ situation: 'recovery' as const }));
  const reader = new Reader({
    field: { read: () => draft, readChange: () => undefined, caretIn: () => undefined } as unknown as ReplyField,
    signal: new AbortController().signal,
    mayRead: () => true,
    context,
    onRead: (_, { flags }, __, isLate) => onRead(flags.length > 0, isLate),
    onTyped: vi.fn(),
  });
  return { reader, onRead, context };
}

// One after another in one page: what is compiled stays so.
describe.sequential('the first judging in a page', () => {
  it('lets the page work in between, and is reported as late', async () => {
    expect(isCompiled()).toBe(false);
    const { reader, onRead, context } = openField();
    let turns = 0;
    const turn = setInterval(() => (turns += 1));
    reader.refreshSoon();
    expect(onRead).not.toHaveBeenCalled();
    expect(context, 'what the customer wrote is read later').not.toHaveBeenCalled();
    await vi.waitFor(() => expect(onRead).toHaveBeenCalledExactlyOnceWith(true, true));
    clearInterval(turn);
    expect(turns).toBeGreaterThan(1);
    expect(isCompiled()).toBe(true);
  });

  it('is the only one that does', () => {
    const { reader, onRead } = openField();
    reader.refreshSoon();
    expect(onRead).toHaveBeenCalledExactlyOnceWith(true, false);
  });
});

it('a judging that cannot wait does not', async () => {
  vi.resetModules();
  const { isCompiled: isCompiledHere } = await import('../../../../rules/review');
  const { ReplyReader: Reader } = await import('../../../../utils/coach/reply/replyReader');
  expect(isCompiledHere()).toBe(false);
  const { reader, onRead } = openField(Reader);
  reader.refreshSoon();
  reader.refresh();
  expect(onRead).toHaveBeenCalledExactlyOnceWith(true, false);
});
