// What comes before the statement of a sentence and is not part of it.
const GREETING =
  /^[\s"'(]*(?:hi|hello|hey|hiya|dear|good\s+(?:morning|afternoon|evening))\b(?:[^,.;:!?]|\b(?:mr|mrs|ms|dr|prof)\.(?=\s)){0,40}?(?:[,:]\s*|\s-\s+)/i;
const SUBJECT_LINE = /^[\s"'(]*(?:re|ref|subject|regarding|fwd?)\b:?\s[^,.;:!?]{1,40}?\s?(?:[,:]\s|-\s)\s*/i;
// "PS: ", "Our answer: ", "Refund - ".
const LABEL =
  /^[\s"'(]*(?:p\.?\s?)?p\.?\s?s(?:\.|\b)\s?[-:,]?\s+|^[\s"'(]*(?:[\p{L}\p{N}#/'&]+ ){0,3}[\p{L}\p{N}#/'&]+:\s+/iu;

/**
 * The length of what comes before the statement of a normalised sentence, with the space after it, in UTF-16 units: a
 * greeting "Hi Kim, ", a subject "Re: your lamp - ", a label "PS: ".
 */
export function lengthOfOpening(text: string): number {
  let length = 0;
  for (const opening of [SUBJECT_LINE, GREETING, LABEL]) {
    length += opening.exec(text.slice(length))?.[0].length ?? 0;
  }
  return length < text.trimEnd().length ? length : 0;
}
