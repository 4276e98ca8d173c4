import { i18n } from '#i18n';
import { useFilters } from './filters';

/** Says that the choice of flags does not narrow the part in which this is shown. */
export function FlagsOnly({ things }: { things: 'promises' | 'incidents' }) {
  const { category, severity, ruleId } = useFilters();
  if (category === '' && severity === '' && ruleId === '') return null;
  return <p className="quiet">{i18n.t(`dashboard.flagsOnly.${things}`)}</p>;
}
