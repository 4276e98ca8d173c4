import { useState } from 'react';
import { i18n } from '#i18n';
import { AskFirst } from '../../components/page/AskFirst';
import { Words } from '../../components/page/Words';
import { sendMessage } from '../../utils/messages/messages';

/** A way to delete everything stored. */
export function DeleteEverything() {
  const [outcome, setOutcome] = useState('');

  async function remove() {
    const isDone = await sendMessage('deleteEverything', undefined).catch(() => false);
    setOutcome(isDone ? i18n.t('options.deleteEverything.done') : i18n.t('options.deleteEverything.notDone'));
  }

  return (
    <section className="card" aria-labelledby="delete-everything">
      <h2 id="delete-everything">{i18n.t('options.deleteEverything.title')}</h2>
      <p>{i18n.t('options.deleteEverything.lead')}</p>
      <ul className="points">
        <li>{i18n.t('options.deleteEverything.statistics')}</li>
        <li>{i18n.t('options.deleteEverything.notes')}</li>
        <li>{i18n.t('options.deleteEverything.reminders')}</li>
        <li>{i18n.t('options.deleteEverything.rolePlays')}</li>
        <li>{i18n.t('options.deleteEverything.options')}</li>
      </ul>
      <p className="quiet">
        {i18n.t('options.deleteEverything.policyStays')}{' '}
        {import.meta.env.STORE_ORIGIN ? `${i18n.t('options.deleteEverything.waitingCounts')} ` : ''}
        {i18n.t('options.deleteEverything.repliesStay')}{' '}
        <Words
          text={i18n.t('options.deleteEverything.keepCopy', { page: '{page}' })}
          parts={{ page: <a href="dashboard.html">{i18n.t('options.deleteEverything.statisticsPage')}</a> }}
        />
      </p>
      <div className="row">
        <AskFirst
          opener={i18n.t('options.deleteEverything.ask')}
          question={i18n.t('options.deleteEverything.question')}
          keep={i18n.t('options.deleteEverything.keep')}
          onAsk={() => setOutcome('')}
          onConfirm={() => void remove()}
        />
        <p role="status">{outcome}</p>
      </div>
    </section>
  );
}
