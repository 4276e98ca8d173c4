import { onMessage } from '../../utils/messages/messages';
import { READER_WORKER } from '../../utils/reader/readerFiles';
import { ReaderHost } from '../../utils/reader/readerHost';

// The page that holds the reader's worker where the background is a service worker, which cannot have one.
const host = new ReaderHost(
  () => new Worker(READER_WORKER),
  () => window.close(),
);

onMessage(
  'readHere',
  (request, { tab }) => {
    // Coaches ask the background, which checks what they say.
    if (tab) throw new Error('readHere: not from the background');
    return host.read(request);
  },
  new AbortController().signal,
);
