import { i18n } from '#i18n';
import { Words } from '../../components/page/Words';
import './privacy.css';

const STORED = [
  'options',
  'counts',
  'checklists',
  'openFlags',
  'reminders',
  'tickets',
  'figures',
  'incidents',
  'habits',
  'rolePlays',
] as const;

/** What is read and forgotten, and what is stored. When you store something new, say so here. */
export function Privacy() {
  return (
    <section className="card" aria-labelledby="privacy">
      <h2 id="privacy">{i18n.t('options.privacy.title')}</h2>
      <p>
        {i18n.t('options.privacy.onThisMachine')}{' '}
        {import.meta.env.STORE_ORIGIN ? i18n.t('options.privacy.sendsCounts') : i18n.t('options.privacy.sendsNothing')}
      </p>
      <p>{import.meta.env.STORE_ORIGIN ? i18n.t('options.privacy.stored') : i18n.t('options.privacy.storedOnly')}</p>
      <ul className="points">
        {STORED.map((what) => (
          <li key={what}>{i18n.t(`options.privacy.${what}`)}</li>
        ))}
      </ul>
      <p>{i18n.t('options.privacy.deletion')}</p>
      <p>
        <Words
          text={i18n.t('options.privacy.figuresAt', { page: '{page}' })}
          parts={{ page: <a href="dashboard.html">{i18n.t('options.privacy.statisticsPage')}</a> }}
        />
      </p>
      <p>
        <Words
          text={i18n.t('options.privacy.contains', { code: '{code}' })}
          parts={{ code: <a href="THIRD-PARTY.txt">{i18n.t('options.privacy.codeOfOthers')}</a> }}
        />
      </p>
    </section>
  );
}
