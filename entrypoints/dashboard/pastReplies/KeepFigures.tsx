import { useRef, useState } from 'react';
import type { KeptFigures } from '../../../utils/pastReplies/keepFigures';
import { localDay } from '../../../utils/stats/localDay';
import { inFigures } from '../figureWords';

interface KeepFiguresProps {
  /** Whether the day on which a reply was sent is not known of some. */
  needsDay: boolean;
  /** @param day on which those count whose day is not known */
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
    // The button goes when it is done: the focus must not be lost.
    said.current?.focus();
  }

  return (
    <section className="keep-figures" aria-labelledby="keep-figures">
      <h3 id="keep-figures">Keep these figures?</h3>
      <p className="quiet">
        Nothing of this file is stored. If you like, its counts are kept among the figures above, as the helpdesk “Past
        replies”: no reply, no name, only what you see here, for each day. “This browser” under “Counted by” leaves them
        out, and “Figures of other agents” takes them back.
      </p>
      {!isKept && (
        <div className="row">
          {needsDay && (
            <label className="field">
              <span>Replies without a day count on</span>
              <input type="date" value={day} max={today} required onChange={({ target }) => setDay(target.value)} />
            </label>
          )}
          <button
            type="button"
            className="button"
            disabled={needsDay && (day === '' || day > today)}
            onClick={() => void keep()}
          >
            Keep the figures as counts
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
  if ('trouble' in kept) return `Nothing was kept. ${kept.trouble}`;
  const { replies, tooOld } = kept;
  const old = tooOld > 0 ? ` ${inFigures(tooOld)} were sent longer ago than figures are kept here.` : '';
  return `The figures of ${replies === 1 ? '1 reply' : `${inFigures(replies)} replies`} are kept.${old}`;
}
