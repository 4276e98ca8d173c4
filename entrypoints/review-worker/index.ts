import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ReviewerScope, serveReviews } from '../../utils/pastReplies/serveReviews';
import { LastRead } from '../../utils/reader/lastRead';
import { openPackagedModel } from '../../utils/reader/openPackagedModel';
import { readReply } from '../../utils/reader/readReply';

/** The worker in which past replies are reviewed. */
export default defineUnlistedScript(() => {
  serveReviews(globalThis as unknown as ReviewerScope, async () => {
    const model = await openPackagedModel();
    const memory = new LastRead();
    return (draft, customerMessage) => readReply(model, { draft, customerMessage }, memory, async () => true);
  });
});
