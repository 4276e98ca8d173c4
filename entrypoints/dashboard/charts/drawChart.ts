import { BarChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  LegendScrollComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';
import type { ChartOption } from './chartOption';
import { paletteOf } from './palette';

use([
  BarChart,
  CanvasRenderer,
  GridComponent,
  HeatmapChart,
  LabelLayout,
  LegendComponent,
  LegendScrollComponent,
  LineChart,
  MarkLineComponent,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
  VisualMapComponent,
]);

/** Pixels of the picture for one of the page, so that it is sharp on paper too. */
const PIXEL_RATIO = 2;

/** Draws a chart into an element, at its size and in the colours of the page, until the signal aborts. */
export function drawChart(element: HTMLElement, option: ChartOption, signal: AbortSignal): void {
  const chart = init(element, undefined, { renderer: 'canvas', devicePixelRatio: PIXEL_RATIO });
  const draw = () => {
    chart.resize();
    chart.setOption(option(paletteOf(element)), true);
  };
  draw();
  const sizes = new ResizeObserver(() => chart.resize());
  sizes.observe(element);
  for (const medium of ['(prefers-color-scheme: dark)', 'print']) {
    matchMedia(medium).addEventListener('change', draw, { signal });
  }
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    chart.dispose();
  });
}

/** A chart as it is shown in an element, as the text of an SVG file. */
export function chartAsSvg(element: HTMLElement, option: ChartOption): string {
  const { clientWidth: width, clientHeight: height } = element;
  const palette = paletteOf(element);
  const chart = init(null, undefined, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ ...option(palette), backgroundColor: palette.ground });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** A chart as it is shown in an element, as a PNG file. Rejects when the browser cannot make one. */
export async function chartAsPng(element: HTMLElement, option: ChartOption): Promise<Blob> {
  const { clientWidth: width, clientHeight: height } = element;
  const palette = paletteOf(element);
  const chart = init(document.createElement('div'), undefined, { renderer: 'canvas', width, height });
  chart.setOption({ ...option(palette), backgroundColor: palette.ground });
  const canvas = chart.renderToCanvas({ pixelRatio: PIXEL_RATIO, backgroundColor: palette.ground });
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  chart.dispose();
  if (!png) throw new Error('The browser made no picture of the chart.');
  return png;
}
