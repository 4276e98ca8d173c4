import { i18n } from '#i18n';
import { Words } from '../../components/page/Words';

/** What is stored, and what is sent: nothing, or counts where the package has a team store. */
export function WhatIsKept() {
  return (
    <section className="card" aria-labelledby="kept">
      <h2 id="kept">{i18n.t('welcome.kept.heading')}</h2>
      <p>
        <strong>{i18n.t(import.meta.env.STORE_ORIGIN ? 'welcome.kept.countsSent' : 'welcome.kept.nothingSent')}</strong>{' '}
        {i18n.t('welcome.kept.judgedHere')}
      </p>
      <p>
        <Words
          text={i18n.t('welcome.kept.stored', { everything: '{everything}' })}
          parts={{ everything: <a href="options.html#privacy">{i18n.t('welcome.kept.everything')}</a> }}
        />
      </p>
    </section>
  );
}
