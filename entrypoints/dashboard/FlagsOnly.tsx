import { useFilters } from './filters';

/** Says that what is chosen of flags does not narrow the part that it stands in. */
export function FlagsOnly({ things }: { things: string }) {
  const { category, severity, ruleId } = useFilters();
  if (category === '' && severity === '' && ruleId === '') return null;
  return <p className="quiet">Category, severity and rule are about flags. They leave {things} as they are.</p>;
}
