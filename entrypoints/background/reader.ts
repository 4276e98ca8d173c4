import { browser } from 'wxt/browser';
import { sendMessage } from '../../utils/messages/messages';
import type { ReaderAnswer, ReaderRequest } from '../../utils/reader/readerAnswer';
import { READER_FILES, READER_PAGE, READER_WORKER } from '../../utils/reader/readerFiles';
import { ReaderHost } from '../../utils/reader/readerHost';

const CRASHED: ReaderAnswer = { state: 'failed', why: 'crashed' };

let isPackaged: Promise<boolean> | undefined;
let host: ReaderHost | undefined;
let opening: Promise<void> | undefined;

/** Makes the one reader of this browser read a reply. Never rejects. */
export async function readReply(request: ReaderRequest): Promise<ReaderAnswer> {
  isPackaged ??= isThere();
  if (!(await isPackaged)) return { state: 'absent' };
  if (browser.offscreen) return readOffscreen(request);
  host ??= new ReaderHost(
    () => new Worker(READER_WORKER),
    () => undefined,
  );
  return host.read(request);
}

/** Whether there is a model in this package. */
async function isThere(): Promise<boolean> {
  return fetch(READER_FILES.settings).then(
    ({ ok }) => ok,
    () => false,
  );
}

/**
 * A service worker cannot have workers, but an invisible page can. It may be closed at any time, and is then created
 * again.
 */
async function readOffscreen(request: ReaderRequest): Promise<ReaderAnswer> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await open();
      const answer = await sendMessage('readHere', request);
      if (answer) return answer;
    } catch (error) {
      console.warn(error);
    }
  }
  return CRASHED;
}

async function open(): Promise<void> {
  opening ??= openPage().finally(() => {
    opening = undefined;
  });
  return opening;
}

async function openPage(): Promise<void> {
  const [known] = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (known) return;
  await browser.offscreen.createDocument({
    url: READER_PAGE,
    reasons: ['WORKERS'],
    justification: 'Reads replies with a model that ships with the extension, off the page’s own thread.',
  });
}
