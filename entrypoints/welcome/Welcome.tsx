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
          <h1>Welcome to Amends</h1>
          <p className="quiet">
            It reads along while you write to a customer who was let down. This page takes a minute.
          </p>
        </div>
        <button type="button" className="button" onClick={onClose}>
          Skip
        </button>
      </header>
      <TryIt />
      <WhereItReads />
      <WhatIsKept />
      <PinButton />
      <Keys />
      <section className="card" aria-labelledby="next">
        <h2 id="next">And now</h2>
        <p>
          Write to your customers as you always do: Amends comes when you click into a reply. Or practise first, on
          customers who are not real. The <a href="options.html">options</a> lead back to this page.
        </p>
        <div className="row">
          <a className="button main" href="practice.html">
            Practise
          </a>
          <button type="button" className="button" onClick={onClose}>
            Done, close this page
          </button>
        </div>
      </section>
    </main>
  );
}
