import { CATEGORY_WORDS } from '../../components/categoryWords';
import type { Category } from '../../rules/types';
import { useFilters } from './filters';

/** Chooses one category of flags, or all. */
export function CategoryFilter() {
  const category = useFilters((filters) => filters.category);
  return (
    <label className="field">
      <span>Category</span>
      <select
        value={category}
        onChange={({ target }) => useFilters.setState({ category: target.value as Category | '' })}
      >
        <option value="">All categories</option>
        {Object.entries(CATEGORY_WORDS).map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
