import { i18n } from '#i18n';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { helpdesks } from '../../utils/helpdesks/all';
import { siteWords } from '../../utils/helpdesks/siteWords';
import { LOCALE } from '../../utils/language/locale';
import { allowedSites } from '../../utils/settings/settings';

const KNOWN = helpdesks.filter(({ matches }) => matches.length > 0).map(({ name }) => name);
const list = new Intl.ListFormat(LOCALE);

/** Which sites are watched, and how others can be. */
export function WhereItReads() {
  const { value: sites = [] } = useStoredItem(allowedSites);
  const isFixed = sites.length > 0;
  return (
    <section className="card" aria-labelledby="where">
      <h2 id="where">{i18n.t('welcome.where.heading')}</h2>
      <p>
        {isFixed
          ? i18n.t('welcome.where.teamChose', { sites: list.format(sites.map(siteWords)) })
          : i18n.t('welcome.where.known', { helpdesks: list.format(KNOWN) })}
      </p>
      {!isFixed && <p>{i18n.t('welcome.where.others')}</p>}
      <p className="quiet">{i18n.t('welcome.where.english')}</p>
    </section>
  );
}
