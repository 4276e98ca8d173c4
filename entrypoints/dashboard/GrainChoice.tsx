import { i18n } from '#i18n';
import type { Grain } from '../../utils/stats/figures/periods';

const GRAINS: readonly [Grain, string][] = [
  ['day', i18n.t('dashboard.trend.by.day')],
  ['week', i18n.t('dashboard.trend.by.week')],
  ['month', i18n.t('dashboard.trend.by.month')],
];

interface GrainChoiceProps {
  grain: Grain;
  onChange: (grain: Grain) => void;
}

/** Chooses the stretch of time of one point of a trend. */
export function GrainChoice({ grain, onChange }: GrainChoiceProps) {
  return (
    <div className="row push no-print">
      {GRAINS.map(([value, label]) => (
        <button
          key={value}
          type="button"
          className="button small"
          aria-pressed={grain === value}
          onClick={() => onChange(value)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
