import { type LibraryStep, steps as library } from '../rules/engine/library';
import type { StepFinding } from '../rules/types';
import './recoveryChecklist.css';

/** The steps of a service recovery: what the reply has, and what to do next. */
export function RecoveryChecklist({ findings }: { findings: StepFinding[] }) {
  const present = new Set(findings.filter((finding) => finding.present).map((finding) => finding.stepId));
  const done = library.filter((step) => present.has(step.id));
  const [next, ...later] = library.filter((step) => !present.has(step.id));

  return (
    <section className="section card" aria-labelledby="recovery">
      <h2 id="recovery">Recovery checklist</h2>
      {next ? (
        <div>
          <h3 id="to-do">What to do next</h3>
          <ul className="steps" aria-labelledby="to-do">
            <Step step={next} state="next" />
            {later.map((step) => (
              <Step key={step.id} step={step} state="later" />
            ))}
          </ul>
        </div>
      ) : (
        <p>Every step is in your reply.</p>
      )}
      {done.length > 0 && (
        <div>
          <h3 id="done">In your reply</h3>
          <ul className="steps" aria-labelledby="done">
            {done.map((step) => (
              <Step key={step.id} step={step} state="done" />
            ))}
          </ul>
        </div>
      )}
      <p className="quiet">Not every reply needs every step. You know the customer.</p>
    </section>
  );
}

function Step({ step, state }: { step: LibraryStep; state: 'done' | 'next' | 'later' }) {
  return (
    <li className={state} title={state === 'next' ? undefined : step.why}>
      <span className="box">{state === 'done' && <Tick />}</span>
      <span className="name">
        {state === 'done' && <span className="visually-hidden">Done: </span>}
        {step.label}
      </span>
      {state === 'next' && <span className="why">{step.why}</span>}
    </li>
  );
}

function Tick() {
  return (
    <svg viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
      <path d="M2.5 6.5 5 9l4.5-6" strokeLinejoin="round" />
    </svg>
  );
}
