import type { EChartsCoreOption } from 'echarts/core';
import { inFigures, inPercent } from '../figureWords';
import type { Palette } from './palette';

/** What a chart shows, in the colours of the page. */
export type ChartOption = (palette: Palette) => EChartsCoreOption;

/** What all charts have in common. */
export function baseOption({ quiet, line, ground, ink, series }: Palette): EChartsCoreOption {
  return {
    animation: false,
    color: [...series],
    textStyle: { color: ink, fontFamily: 'system-ui, sans-serif' },
    grid: below(1),
    legend: { top: 0, left: 0, textStyle: { color: quiet }, itemWidth: 14, itemHeight: 10 },
    // Drawn in the chart: the page's policy lets no script write styles into its markup.
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: ground,
      borderColor: line,
      textStyle: { color: ink, fontSize: 12 },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? inFigures(value) : '–'),
    },
  };
}

/** An axis of names: days, rules. */
export function nameAxis({ quiet, line }: Palette, names: readonly string[]): object {
  return {
    type: 'category',
    data: [...names],
    axisLabel: { color: quiet, hideOverlap: true },
    axisLine: { lineStyle: { color: line } },
    axisTick: { show: false },
  };
}

/** Names of bars, one below the other, cut where there is little room. */
export function barAxis(palette: Palette, names: readonly string[]): object {
  const width = palette.isNarrow ? 110 : 260;
  return {
    ...nameAxis(palette, names),
    axisLabel: { color: palette.quiet, width, overflow: 'truncate' },
    inverse: true,
  };
}

/** The place below a legend of this many lines. */
export function below(lines: number): object {
  const top = 14 + 22 * lines;
  return { left: 8, right: 16, top, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' };
}

/** An axis of numbers. */
export function numberAxis({ quiet, line }: Palette, name = ''): object {
  return {
    type: 'value',
    name,
    nameTextStyle: { color: quiet, align: 'left' },
    axisLabel: { color: quiet, formatter: inFigures },
    splitLine: { lineStyle: { color: line } },
  };
}

/** An axis of percentages, 0 to 100. */
export function percentAxis(palette: Palette): object {
  return {
    ...numberAxis(palette),
    axisLabel: { color: palette.quiet, formatter: (value: number) => inPercent(value / 100) },
  };
}
