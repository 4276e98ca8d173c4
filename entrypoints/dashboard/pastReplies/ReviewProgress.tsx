import { i18n } from '#i18n';
import { inFigures } from '../figureWords';
import { timeWords } from './timeWords';

interface ReviewProgressProps {
  replies: number;
  /** Bytes that were read, of the file's size. */
  bytes: number;
  size: number;
  /** On the clock of `performance.now()`. */
  startedAt: number;
  onCancel: () => void;
}

/** How far the review is, and a way to cancel it. */
export function ReviewProgress({ replies, bytes, size, startedAt, onCancel }: ReviewProgressProps) {
  const share = size > 0 ? bytes / size : 0;
  const count = inFigures(replies);
  const time = share > 0 ? timeWords(((performance.now() - startedAt) * (1 - share)) / share) : undefined;
  return (
    <div className="review-progress">
      <progress value={share} max={1} aria-label={i18n.t('pastReplies.progress.label')} />
      <p className="quiet">
        {time === undefined
          ? i18n.t('pastReplies.progress.replies', replies, { count })
          : i18n.t('pastReplies.progress.repliesLeft', replies, { count, time })}
      </p>
      <button type="button" className="button" onClick={onCancel}>
        {i18n.t('pastReplies.progress.cancel')}
      </button>
    </div>
  );
}
