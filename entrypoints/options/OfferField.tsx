import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { readOffers } from './readOffers';

interface OfferFieldProps {
  label: string;
  hint: string;
  offers: readonly string[];
  onChange: (offers: string[]) => void;
}

/** Texts typed one per line, stored when the field is left. If they cannot be, the field says why. */
export function OfferField({ label, hint, offers, onChange }: OfferFieldProps) {
  const [draft, setDraft] = useState<string>();
  const [complaint, setComplaint] = useState('');
  const id = useId();

  function keep() {
    if (draft === undefined) return;
    const reading = readOffers(draft);
    if ('trouble' in reading) {
      setComplaint(`${reading.trouble} ${i18n.t('options.field.staysAsItWas')}`);
      return;
    }
    setComplaint('');
    setDraft(undefined);
    if (reading.value.join('\n') !== offers.join('\n')) onChange(reading.value);
  }

  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <p className="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        rows={3}
        value={draft ?? offers.join('\n')}
        aria-invalid={complaint !== ''}
        aria-describedby={`${id}-hint ${id}-trouble`}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={keep}
      />
      <p className="complaint" role="alert" id={`${id}-trouble`}>
        {complaint}
      </p>
    </div>
  );
}
