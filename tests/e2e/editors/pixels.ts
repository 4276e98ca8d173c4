import type { Tab } from '../support/tab';

/** Red, green and blue, 0 to 255 each. */
type Colour = [number, number, number];

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How many pixels within a box of the viewport the browser has painted in the colour of a warning's underline. */
export async function underlinedPixels(tab: Tab, box: Box): Promise<number> {
  const colours = await coloursIn(tab, box);
  return colours.filter(([red, green, blue]) => red - green > 40 && red - blue > 40).length;
}

/**
 * How readable the words within a box of the viewport are: the contrast between the colour that covers most of it and
 * the one that differs most from that, 1 to 21.
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export async function contrastIn(tab: Tab, box: Box): Promise<number> {
  const lights = (await coloursIn(tab, box)).map(luminance).sort((a, b) => a - b);
  const ground = lights.at(lights.length / 2) ?? 0;
  const contrasts = lights.map((light) => (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05));
  return Math.max(...contrasts);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

async function coloursIn(tab: Tab, box: Box): Promise<Colour[]> {
  const image = Buffer.from(await tab.screenshot()).toString('base64');
  return tab.evaluate(readColours, { image, box });
}

// Runs in the page, which can decode images; it can use only its argument.
async function readColours({ image, box }: { image: string; box: Box }): Promise<Colour[]> {
  const bytes = Uint8Array.from(atob(image), (character) => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const scale = picture.width / innerWidth;
  const [width, height] = [Math.ceil(box.width * scale), Math.ceil(box.height * scale)];
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  canvas?.drawImage(picture, -box.x * scale, -box.y * scale);
  const values = canvas?.getImageData(0, 0, width, height).data ?? [];
  const colours: Colour[] = [];
  for (let at = 0; at < values.length; at += 4) {
    colours.push([values[at] ?? 0, values[at + 1] ?? 0, values[at + 2] ?? 0]);
  }
  return colours;
}
