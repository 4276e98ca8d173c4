import { useStoredItem } from '../../components/hooks/useStoredItem';
import { helpdesks } from '../../utils/helpdesks/all';
import { siteWords } from '../../utils/helpdesks/siteWords';
import { allowedSites } from '../../utils/settings/settings';

const KNOWN = helpdesks.filter(({ matches }) => matches.length > 0).map(({ name }) => name);
const list = new Intl.ListFormat('en-GB');

/** Which sites are watched, and how others are. */
export function WhereItReads() {
  const { value: sites = [] } = useStoredItem(allowedSites);
  const isFixed = sites.length > 0;
  return (
    <section className="card" aria-labelledby="where">
      <h2 id="where">Where it reads along</h2>
      <p>
        {isFixed && 'Your team has chosen: '}
        {list.format(isFixed ? sites.map(siteWords) : KNOWN)}. Only in replies to customers, never in internal notes.
      </p>
      {!isFixed && (
        <p>
          Is yours not among them? Click the Amends button on its page, and your browser asks whether Amends may read
          that one address.
        </p>
      )}
      <p className="quiet">
        It reads English. Your browser’s and your mail’s own spelling check can stay on: Amends looks at wording, not at
        spelling.
      </p>
    </section>
  );
}
