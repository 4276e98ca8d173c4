import { afterEach, expect, test, vi } from 'vitest';
import { hasActed, isByAgent } from '../../../../utils/coach/input/byAgent';

interface Frame {
  /** Whether somebody has clicked or typed in it; undefined in a browser that does not say. */
  hasBeenActive: boolean | undefined;
  isForeign?: boolean;
}

/** Runs in the first of some frames, each within the next one. */
function within(...frames: Frame[]): void {
  const windows = frames.map(({ hasBeenActive, isForeign }) => ({
    get navigator() {
      if (isForeign) throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
      return { userActivation: hasBeenActive === undefined ? undefined : { hasBeenActive } };
    },
  }));
  for (const [index, frame] of windows.entries()) Object.assign(frame, { parent: windows[index + 1] ?? frame });
  vi.stubGlobal('window', windows[0]);
}

afterEach(() => vi.unstubAllGlobals());

const idle = { hasBeenActive: false };
const used = { hasBeenActive: true };
const silent = { hasBeenActive: undefined };

test.each([
  { frames: [used], acted: true },
  { frames: [idle], acted: false },
  { frames: [silent], acted: true },
  { frames: [used, idle], acted: true },
  { frames: [idle, used], acted: true },
  { frames: [idle, idle, used], acted: true },
  { frames: [idle, idle], acted: false },
  { frames: [idle, { ...used, isForeign: true }], acted: false },
  { frames: [idle, { ...idle, isForeign: true }, used], acted: false },
  { frames: [used, { ...idle, isForeign: true }], acted: true },
])('in $frames the agent has acted: $acted', ({ frames, acted }) => {
  within(...frames);
  expect(hasActed()).toBe(acted);
});

test.each([
  { isTrusted: true, frame: used, byAgent: true },
  { isTrusted: true, frame: idle, byAgent: false },
  { isTrusted: false, frame: used, byAgent: false },
])('an event is by the agent: $byAgent, if trusted is $isTrusted in $frame', ({ isTrusted, frame, byAgent }) => {
  within(frame);
  expect(isByAgent({ isTrusted } as Event)).toBe(byAgent);
});
