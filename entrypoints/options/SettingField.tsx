import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { type StoredItem, useStoredItem } from '../../components/hooks/useStoredItem';
import { SetByTeam } from '../../components/settings/SetByTeam';
import { useRuling } from '../../components/settings/useRuling';
import type { Reading } from './readSetting';

interface SettingFieldProps<T> {
  item: StoredItem<T>;
  label: string;
  hint: string;
  type?: 'text' | 'time' | 'password';
  inputMode?: 'numeric';
  read: (text: string) => Reading<T>;
}

/**
 * A setting that is typed. It is kept when the field is left or Enter is pressed, so that a half-typed number never
 * counts; if it cannot be kept, the field says why, and the last good value stays stored.
 */
export function SettingField<T extends string | number>(props: SettingFieldProps<T>) {
  const { item, label, hint, type = 'text', inputMode, read } = props;
  const { value, change, trouble } = useStoredItem(item);
  const [draft, setDraft] = useState<string>();
  const [complaint, setComplaint] = useState('');
  const id = useId();
  const ruling = useRuling(item);
  if (value === undefined) return trouble ? <p className="trouble">{trouble}</p> : null;
  const stored = String(value);

  function keep() {
    if (draft === undefined) return;
    const reading = read(draft);
    if ('trouble' in reading) {
      const until =
        stored === '' ? i18n.t('options.field.staysEmpty') : i18n.t('options.field.stays', { value: stored });
      setComplaint(`${reading.trouble} ${until}`);
      return;
    }
    setComplaint('');
    setDraft(undefined);
    if (reading.value !== value) change(reading.value);
  }

  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <p className="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      <SetByTeam ruling={ruling} />
      <input
        id={id}
        disabled={ruling !== undefined}
        type={type}
        autoComplete={type === 'password' ? 'off' : undefined}
        inputMode={inputMode}
        value={draft ?? stored}
        aria-invalid={complaint !== ''}
        aria-describedby={`${id}-hint ${id}-trouble`}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
      />
      <p className="complaint" role="alert" id={`${id}-trouble`}>
        {complaint || trouble}
      </p>
    </div>
  );
}
