import { recordEvents } from '../../utils/stats/recordEvents';

// What the background does with a batch of counts, for a page of the extension to run.
declare global {
  interface Window {
    recordEvents?: typeof recordEvents;
  }
}

window.recordEvents = recordEvents;
