import { useState } from 'react';
import { PageHead } from '../../components/PageHead';
import { COMPLAINTS } from './complaints';
import { Ticket } from './Ticket';
import '../../utils/coach/marks.css';
import './practice.css';

/** A small helpdesk of our own, in which nothing can go wrong. */
export function Practice() {
  const [complaint, setComplaint] = useState(COMPLAINTS[0]);
  return (
    <main className="page">
      <PageHead title="Practice" page="practice.html">
        Answer a complaint. The coach reads along as it does in your helpdesk, and nothing you write here leaves this
        machine.
      </PageHead>
      <nav className="row complaints" aria-label="Complaints">
        {COMPLAINTS.map((choice) => (
          <button
            type="button"
            key={choice.id}
            className="button"
            aria-pressed={choice === complaint}
            onClick={() => setComplaint(choice)}
          >
            {choice.subject}
          </button>
        ))}
      </nav>
      {/* Another complaint is another reply: editor and coach start anew. */}
      <Ticket key={complaint.id} complaint={complaint} />
    </main>
  );
}
