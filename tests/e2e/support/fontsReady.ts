import type {} from '../fixtures/editors/main';
import type { World } from './tab';

/** Waits until the fonts of a page, or of the frame with its editor, have loaded: text does not move after that. */
export function fontsReady(page: World): Promise<void> {
  return page.evaluate(async () => {
    const { fonts } = window.editor?.field.ownerDocument ?? document;
    await fonts.ready;
  });
}
