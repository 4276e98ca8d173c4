/** The colours of a chart, and the room for it. */
export interface Palette {
  /** As on a phone: names on an axis must be short. */
  isNarrow: boolean;
  ink: string;
  quiet: string;
  line: string;
  ground: string;
  /** The high end of a scale. */
  much: string;
  /** For series; distinct also for those who cannot tell red from green (Okabe and Ito 2008). */
  series: readonly string[];
}

/** In CSS pixels. */
const NARROW = 480;

const SERIES = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#b5a200', '#8a8f98', '#8a5bd6'];

/** The colours of the page as it is shown now: light, dark, or printed. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    isNarrow: element.clientWidth < NARROW,
    ink: colour('--ink'),
    quiet: colour('--quiet'),
    line: colour('--line'),
    ground: colour('--ground'),
    much: colour('--warning'),
    series: SERIES,
  };
}
