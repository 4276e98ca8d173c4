import { sentencesOfReply } from '../../engine/sentences/sentences';
import { commitmentIn } from './commitmentIn';

const LONGEST_REPLY = 50_000;

/** "It will be with you tomorrow", said about what a courier brings. */
const IT_COMES =
  /^\W*(?:it|they|both|everything)(?:['’]ll| will| should) (?:be (?:with you|there|delivered)|arrive|reach|get|come|land)\b/i;
const DELIVERY =
  /\b(?:courier|carrier|driver|parcel|package|delivery|shipped|dispatched|dhl|ups|fedex|dpd|royal mail)\b/i;

/**
 * The sentences of a reply that promise something on our side by a time, in order: those that tick the commitment, and
 * whose times the reminders' reader reads.
 */
export function promisingSentences(reply: string): string[] {
  const read = reply.slice(0, LONGEST_REPLY);
  let before = '';
  return sentencesOfReply(read).flatMap(({ start, end }) => {
    const sentence = read.slice(start, end);
    const isDelivery = IT_COMES.test(sentence) && DELIVERY.test(before);
    before = sentence;
    return !isDelivery && commitmentIn(sentence) ? [sentence] : [];
  });
}
