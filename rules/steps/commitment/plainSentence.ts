const WEEKDAY = '(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*';
const DATE = `(?:${WEEKDAY}\\b|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?${MONTH}\\b|${MONTH}\\.? \\d|\\d{1,2}[/.]\\d{1,2}\\b|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th)\\b)`;
const CLOCK = '\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.? ?m\\b\\.?)?';
const EVENT =
  '(?:appointment|slot|delivery|call|meeting|booking|flight|train|bus|order|visit|session|invoice|e-?mail|message|letter|reservation|charge|payment|class|table|collection|shipment|parcel|stay|deadline|crew|shift)s?';

/** What looks like a time but names something else, or a time that is over. */
const NO_TIME: RegExp[] = [
  /"[^"]{3,300}"/g,
  /\bhttps?:\/\/\S+|\bwww\.\S+|\S+@\S+|[£$€#]\s?\d+(?:[.,]\d+)*|\b24\/7\b|\b(?!\d{1,2}\.\d{1,2}\.\d{2,4}\b)\d+(?:\.\d+){2,}\b/g,
  /\b(?:good|lovely|nice|pleasant|great|wonderful) (?:morning|afternoon|evening|night|day|rest of|week ?end|week)\b/g,
  /\b(?:today|tonight|tomorrow|yesterday|[a-z]+day|morning|afternoon|evening|night|week|month)'s\b/g,
  /\byesterday\b|\blast (?:night|week|month|year|minute|moment|second)\b|\b(?:one|two|three|\d+|an?|few|several) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) (?:ago|late|earlier|old|overdue)\b/g,
  new RegExp(`\\b(?:last|past|previous) ${WEEKDAY}\\b`, 'g'),
  // "the charge of 3 March", "since Monday", "from Friday", but "end of December" and "from Monday to Wednesday"
  new RegExp(
    `(?<!\\b(?:end|start|beginning|middle|close|week|ahead|morning|afternoon|evening|course|out) )(?<!\\d(?:st|nd|rd|th)? )(?<!\\b(?:days?|weeks?|months?|fortnights?) )\\b(?:of|from|dated|since|as of|starting|effective) (?:the |last )?${DATE}(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?(?: ${MONTH}\\b)?(?: \\d{4}\\b)?(?! ?(?:to|until|till|-|through) )`,
    'g',
  ),
  // "move it from Thursday to Friday at 11"
  new RegExp(
    `\\bfrom (?:${DATE}|${CLOCK}) to (?:the )?(?:${DATE}|${CLOCK})(?: at ${CLOCK})?(?<=\\b(?:mov|chang|shift|push|postpon|reschedul|rebook|switch)[a-z]* .{1,80})`,
    'g',
  ),
  // "your 10:30 appointment", "the Friday delivery"
  new RegExp(
    `\\b(?:your|the|our|my|an?|his|her|their) (?:${CLOCK}|${WEEKDAY}(?: (?:morning|afternoon|evening))?|${DATE}|morning|afternoon|evening)(?: ${MONTH})? ${EVENT}\\b`,
    'g',
  ),
  // "the 18:02", "any morning", "from today"
  /\bthe \d{1,2}[:.]\d\d\b|\b(?:any|every|each|per|on an?) (?:[a-z]*day|morning|afternoon|evening|week|hour|month|minute)\b(?: (?:until|till) [^,;.]*)?|(?<!\b(?:minutes?|hours?|days?|weeks?|months?|fortnights?) )\b(?:from|as of|since) (?:today|tomorrow|now|this [a-z]+)\b/g,
  // "valid until 31 December", "within 3 days of receipt", "within two hours of landing"
  /\bvalid (?:until|till|to|through)\b.*$/g,
  /\b(?:within|in) [\w ()-]{1,40}? (?:of|after) (?:landing|arrival|booking|delivery|purchase)\b/g,
];

/**
 * A sentence in lower case with plain quotes, dashes and blanks, and without what only looks like a time. Everything
 * else stays in place, so that offsets are valid for the sentence itself, in UTF-16 units.
 */
export function plainSentence(sentence: string): string {
  let text = sentence
    .replace(/[‘’‛ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF*_]/g, ' ')
    .replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  for (const words of NO_TIME) text = text.replace(words, (found) => ' '.repeat(found.length));
  return text;
}
