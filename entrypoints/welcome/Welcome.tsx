import { i18n } from '#i18n';
import { Words } from '../../components/page/Words';
import { Keys } from './Keys';
import { PinButton } from './PinButton';
import { TryIt } from './TryIt';
import { WhatIsKept } from './WhatIsKept';
import { WhereItReads } from './WhereItReads';
import '../../components/panel/coachPanel.css';
import '../../utils/coach/marks/marks.css';
import './welcome.css';

/** The first minute: what Amends does, to be tried at once, where it reads along and what it keeps. */
export function Welcome({ onClose }: { onClose: () => void }) {
  return (
    <main className="page narrow welcome">
      <header className="page-head">
        <img src="/icon/logo.svg" alt="" />
        <div>
          <h1>{i18n.t('welcome.head.title')}</h1>
          <p className="quiet">{i18n.t('welcome.head.lead')}</p>
        </div>
        <button type="button" className="button" onClick={onClose}>
          {i18n.t('welcome.head.skip')}
        </button>
      </header>
      <TryIt />
      <WhereItReads />
      <WhatIsKept />
      <PinButton />
      <Keys />
      <section className="card" aria-labelledby="next">
        <h2 id="next">{i18n.t('welcome.next.heading')}</h2>
        <p>
          <Words
            text={i18n.t('welcome.next.whatNow', { options: '{options}' })}
            parts={{ options: <a href="options.html">{i18n.t('welcome.next.options')}</a> }}
          />
        </p>
        <div className="row">
          <a className="button main" href="practice.html">
            {i18n.t('welcome.next.practise')}
          </a>
          <button type="button" className="button" onClick={onClose}>
            {i18n.t('welcome.next.done')}
          </button>
        </div>
      </section>
    </main>
  );
}
