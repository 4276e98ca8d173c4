import type { Answer, Question } from '../fixtures/framed';
import { poll } from '../support/poll';
import type { World } from '../support/tab';

const EVIL = 'https://evil.zendesk.com/agent/tickets/666';

/** Makes a page embed a stranger's helpdesk ticket in invisible frames, each with its own script. */
export function holdFrames(page: World, count: number): Promise<void> {
  return page.evaluate(
    async (frames) => {
      const loading = Array.from({ length: frames.count }, () => {
        const frame = document.createElement('iframe');
        frame.src = frames.address;
        frame.style.cssText = 'position: fixed; left: -9999px; top: 0; width: 500px; height: 300px';
        const loaded = new Promise((done) => frame.addEventListener('load', done));
        document.body.append(frame);
        return loaded;
      });
      await Promise.all(loading);
    },
    { address: EVIL, count },
  );
}

/** Asks the script of each frame in a page. */
export function askFrames(page: World, question: Question): Promise<Answer[]> {
  return page.evaluate(
    (asked) =>
      Promise.all(
        Array.from(
          { length: window.length },
          (_, index) =>
            new Promise<Answer>((answer) => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = ({ data }) => answer(data);
              window[index]?.postMessage(asked, '*', [port2]);
            }),
        ),
      ),
    question,
  );
}

/** Waits until the script of each frame has written and sent at least this many replies. */
export async function expectRounds(page: World, least: number): Promise<void> {
  const fewest = async () => Math.min(...(await askFrames(page, {})).map(({ rounds }) => rounds));
  await poll(fewest, 'replies that each script has sent').toBeGreaterThanOrEqual(least);
}

/** Moves the first frame to where the agent can see it. Its reply field is at its top left. */
export function showFrame(page: World): Promise<void> {
  return page.evaluate(() => {
    const frame = document.querySelector('iframe');
    if (frame) frame.style.left = '0';
  });
}
