import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPackagedModel } from '../../utils/reader/openPackagedModel';
import { serveReader, type WorkerScope } from '../../utils/reader/serveReader';

/** The worker in which the reader reads. */
export default defineUnlistedScript(() => {
  serveReader(globalThis as unknown as WorkerScope, openPackagedModel);
});
