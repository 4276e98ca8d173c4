import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { siteName } from '../../../components/statistics/siteName';
import type { KeptFigures } from '../../../utils/pastReplies/keepFigures';
import { localDay } from '../../../utils/stats/localDay';
import { PAST_REPLIES } from '../../../utils/stats/pastSite';
import { inFigures } from '../figureWords';

interface KeepFiguresProps {
  /** Whether the day on which some replies were sent is not known. */
  needsDay: boolean;
  /** @param day used for those whose day is not known */
  onKeep: (day: string) => Promise<KeptFigures>;
}

/** Offers to keep what was counted among the figures above: nothing is kept unless somebody asks for it. */
export function KeepFigures({ needsDay, onKeep }: KeepFiguresProps) {
  const today = localDay();
  const [day, setDay] = useState(today);
  const [kept, setKept] = useState<KeptFigures>();
  const said = useRef<HTMLParagraphElement>(null);
  const isKept = kept !== undefined && !('trouble' in kept);

  async function keep() {
    setKept(await onKeep(day));
    // The button is removed when it is done: the focus must not be lost.
    said.current?.focus();
  }

  return (
    <section className="keep-figures" aria-labelledby="keep-figures">
      <h3 id="keep-figures">{i18n.t('pastReplies.keep.title')}</h3>
      <p className="quiet">{i18n.t('pastReplies.keep.about', { helpdesk: siteName(PAST_REPLIES) })}</p>
      {!isKept && (
        <div className="row">
          {needsDay && (
            <label className="field">
              <span>{i18n.t('pastReplies.keep.day')}</span>
              <input type="date" value={day} max={today} required onChange={({ target }) => setDay(target.value)} />
            </label>
          )}
          <button
            type="button"
            className="button"
            disabled={needsDay && (day === '' || day > today)}
            onClick={() => void keep()}
          >
            {i18n.t('pastReplies.keep.keep')}
          </button>
        </div>
      )}
      <p role="status" ref={said} tabIndex={-1}>
        {kept && keptWords(kept)}
      </p>
    </section>
  );
}

function keptWords(kept: KeptFigures): string {
  if ('trouble' in kept) return i18n.t('pastReplies.keep.notKept', { trouble: kept.trouble });
  const { replies, tooOld } = kept;
  const sentences = [i18n.t('pastReplies.keep.kept', replies, { count: inFigures(replies) })];
  if (tooOld > 0) sentences.push(i18n.t('pastReplies.keep.tooOld', tooOld, { count: inFigures(tooOld) }));
  return sentences.join(' ');
}
