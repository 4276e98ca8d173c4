import { useRef, useState } from 'react';
import { i18n } from '#i18n';

/** Blanks only: the agent knows what to fill in, and judges who may read it. */
const NOTE = i18n.t('checklist.leadershipNote.text');

/** A prepared note to leadership, to copy and fill in. */
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
        {i18n.t('checklist.leadershipNote.copy')}
      </button>
      <p role="status">
        {state === 'copied' && i18n.t('checklist.leadershipNote.copied')}
        {state === 'refused' && i18n.t('checklist.leadershipNote.refused')}
      </p>
      <details ref={preview}>
        <summary>{i18n.t('checklist.leadershipNote.whatItSays')}</summary>
        <textarea ref={text} readOnly rows={10} aria-label={i18n.t('checklist.leadershipNote.title')} value={NOTE} />
      </details>
    </div>
  );
}
