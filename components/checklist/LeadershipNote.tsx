import { useRef, useState } from 'react';

/** Blanks only: what goes into them is the agent's to know, and to judge who may read it. */
const NOTE = [
  'Serious customer issue',
  '',
  'What happened: [what failed, in one sentence]',
  'Who is affected: [one customer, a group, everyone]',
  'Since when: [time]',
  'What we are doing: [fix under way, and who is on it]',
  'What we need from you: [decision, people, money]',
  'Next update: [time]',
].join('\n');

/** A prepared note to the leadership, to copy and fill in. */
export function LeadershipNote() {
  const [state, setState] = useState<'offered' | 'copied' | 'refused'>('offered');
  const preview = useRef<HTMLDetailsElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(NOTE);
      setState('copied');
    } catch {
      setState('refused');
      if (preview.current) preview.current.open = true;
      text.current?.focus();
      text.current?.select();
    }
  }

  return (
    <div className="step-help">
      <button type="button" className="small-button" onClick={() => void copy()}>
        Copy a note to fill in
      </button>
      <p role="status">
        {state === 'copied' && 'Copied. Fill in the [brackets] before you send it.'}
        {state === 'refused' && 'The browser did not let Amends copy it. It is selected below: copy it from there.'}
      </p>
      <details ref={preview}>
        <summary>What it says</summary>
        <textarea ref={text} readOnly rows={10} aria-label="Note to the leadership" value={NOTE} />
      </details>
    </div>
  );
}
