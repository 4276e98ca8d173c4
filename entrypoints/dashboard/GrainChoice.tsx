import type { Grain } from '../../utils/stats/figures/periods';

const GRAINS: readonly [Grain, string][] = [
  ['day', 'By day'],
  ['week', 'By week'],
  ['month', 'By month'],
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
