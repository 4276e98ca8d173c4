import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from './palette';

/** What a chart shows, in the colours of the page. */
export type ChartOption = (palette: Palette) => EChartsCoreOption;

/** What all charts have in common. */
export function baseOption({ quiet, line, ground, ink, series }: Palette): EChartsCoreOption {
  return {
    animation: false,
    color: [...series],
    textStyle: { color: ink, fontFamily: 'system-ui, sans-serif' },
    grid: { left: 8, right: 16, top: 36, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: { top: 0, left: 0, type: 'scroll', textStyle: { color: quiet }, itemWidth: 14, itemHeight: 10 },
    // Drawn in the chart: the page's policy lets no script write styles into its markup.
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: ground,
      borderColor: line,
      textStyle: { color: ink, fontSize: 12 },
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

/** An axis of numbers. */
export function numberAxis({ quiet, line }: Palette, name = ''): object {
  return {
    type: 'value',
    name,
    nameTextStyle: { color: quiet, align: 'left' },
    axisLabel: { color: quiet },
    splitLine: { lineStyle: { color: line } },
  };
}
