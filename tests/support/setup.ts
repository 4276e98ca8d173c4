import 'fake-indexeddb/auto';
import { speak } from './words';

speak('en');

// Loading what only components need takes longer than most tests without a document.
if (typeof document !== 'undefined') (await import('./setupDocument')).setUpDocument();
