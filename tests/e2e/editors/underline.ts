import type { Tab } from '../support/tab';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How many pixels of the colour of a warning's underline the browser has painted within a box of the viewport. */
export async function underlinedPixels(tab: Tab, box: Box): Promise<number> {
  const image = Buffer.from(await tab.screenshot()).toString('base64');
  return tab.evaluate(countPixels, { image, box });
}

// Runs in the page, which can read images; it knows nothing but its argument.
async function countPixels({ image, box }: { image: string; box: Box }): Promise<number> {
  const bytes = Uint8Array.from(atob(image), (character) => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const scale = picture.width / innerWidth;
  const [width, height] = [Math.ceil(box.width * scale), Math.ceil(box.height * scale)];
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  canvas?.drawImage(picture, -box.x * scale, -box.y * scale);
  const pixels = canvas?.getImageData(0, 0, width, height).data ?? [];
  let count = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = pixels.slice(at, at + 3);
    if (red - green > 40 && red - blue > 40) count += 1;
  }
  return count;
}
