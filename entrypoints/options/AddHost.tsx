import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { hostOf } from '../../utils/hosts/hostPattern';
import { readHost } from './readHost';

// Looked up once, not with each letter typed.
const WORDS = {
  label: i18n.t('options.addHost.label'),
  hint: i18n.t('options.addHost.hint'),
  allow: i18n.t('options.addHost.allow'),
};

interface AddHostProps {
  /** Match patterns of the hosts that are coached already. */
  taken: readonly string[];
  /** Called at once when the form is submitted. Returns a sentence on failure. */
  onAdd: (host: string) => Promise<string | undefined>;
}

/** A form for the address of a helpdesk. */
export function AddHost({ taken, onAdd }: AddHostProps) {
  const [text, setText] = useState('');
  const [complaint, setComplaint] = useState('');

  async function add(event: FormEvent) {
    event.preventDefault();
    const reading = readHost(text);
    if ('trouble' in reading) {
      setComplaint(reading.trouble);
      return;
    }
    if (taken.includes(reading.value)) {
      setComplaint(i18n.t('options.addHost.isListed', { host: hostOf(reading.value) }));
      return;
    }
    setComplaint('');
    const refusal = await onAdd(reading.value);
    if (refusal) setComplaint(refusal);
    else setText('');
  }

  return (
    <form className="setting add-host" onSubmit={add} noValidate>
      <label htmlFor="add-host">{WORDS.label}</label>
      <p className="quiet" id="add-host-hint">
        {WORDS.hint}
      </p>
      <div className="row">
        <input
          id="add-host"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://app.example.com"
          value={text}
          aria-invalid={complaint !== ''}
          aria-describedby="add-host-hint add-host-trouble"
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="button">
          {WORDS.allow}
        </button>
      </div>
      <p className="complaint" role="alert" id="add-host-trouble">
        {complaint}
      </p>
    </form>
  );
}
