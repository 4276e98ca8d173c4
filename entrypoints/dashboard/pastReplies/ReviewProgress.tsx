import { aboutTime } from '../../../utils/pastReplies/estimate';

interface ReviewProgressProps {
  replies: number;
  /** Bytes that were read, of the file's size. */
  bytes: number;
  size: number;
  /** On the clock of `performance.now()`. */
  startedAt: number;
  onCancel: () => void;
}

/** How far the review is, and the way out of it. */
export function ReviewProgress({ replies, bytes, size, startedAt, onCancel }: ReviewProgressProps) {
  const share = size > 0 ? bytes / size : 0;
  const left = share > 0 ? `, ${aboutTime(((performance.now() - startedAt) * (1 - share)) / share)} left` : '';
  return (
    <div className="review-progress">
      <progress value={share} max={1} aria-label="Replies reviewed" />
      <p className="quiet">
        {replies.toLocaleString('en')} replies{left}
      </p>
      <button type="button" className="button" onClick={onCancel}>
        Cancel
      </button>
    </div>
  );
}
