const WEEKDAY = '(?:mon|tues?|weds?|thu|thur|thurs|fri|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b';
const COUNT =
  '(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety|few|couple of|half an?|(?:three )?quarters? of an)(?:-[a-z]+)?(?: ?\\([\\w -]+\\))?';
const UNIT = '(?:minutes?|mins?|hours?|hrs?|h|days?|weeks?|fortnights?|months?)';
const HOUR = '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** Words that name a future time. The timers' reader determines when exactly it is. */
const TIME = new RegExp(
  [
    `\\b(?:${WEEKDAY}|today|tonight|tomm?orr?ow|tmrw?|2moro|noon|mid-?day|midnight|lunch ?time|eod|cob|cop|eob|eow|eom)\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?${MONTH}`,
    `\\b${MONTH}\\.? (?:the )?\\d{1,4}\\b`,
    `\\b(?:on|by|before|until|till|than) (?:the )?\\d{1,2}(?:st|nd|rd|th)\\b`,
    '\\b\\d{4}-\\d\\d-\\d\\d',
    '(?<![\\d./-])\\d{1,2}(?:[/]\\d{1,2}(?:/\\d{2,4})?|\\.\\d{1,2}\\.(?:\\d{2,4})?)(?![\\d/])',
    `\\b\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.? ?m\\b`,
    '\\b\\d{1,2}(?:[:h]\\d\\d| ?h)\\b',
    "\\bo'? ?clock\\b",
    `\\b(?:by|at|before|around|about) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:fifteen|thirty|forty[- ]five)\\b|\\b(?:half|quarter|five|ten|twenty) (?:past|to) ${HOUR}\\b|\\bhalf ${HOUR}\\b`,
    `\\b(?:by|before|at|until|till|around|about|than)(?: about| around)? ${HOUR}(?:[.:]\\d\\d)?(?:ish)?(?: hours| hrs)?(?=[.,;:!?)]*$|[.,;:!?)]+ |,? (?:today|tomorrow|on|this|in the|at the|latest|and|but|or|so|to|with|about|for|if|when|you|i|we|${WEEKDAY}|est|cet|gmt|utc)\\b)`,
    `\\b(?:between|from) ${HOUR}(?:[.:]\\d\\d)? ?(?:[ap]m)? ?(?:and|to|-) ?${HOUR}\\b`,
    `\\b(?:within|in|inside|under|after|another|next|take|us|me|further)(?: (?:the|next|coming|following|about|around|roughly|approximately|under|less than|no more than|at most|up to|a maximum of|only|just|another|further))* (?:${COUNT}(?: ?- ?| to | or ))?${COUNT}[ -]?(?:more |full |working |business |week )?${UNIT}\\b`,
    `\\b(?:within|in|over|during) the (?:next |coming )?(?:working |business )?(?:hour|day|week|month|weekend)\\b`,
    `\\b(?:${COUNT}[ -])?(?:working|business) ?days?\\b`,
    '\\b(?:this|next|the following|following|coming|later this|end of|end of the|within the|by the|over the|during the|in the|after the|before the|mid|middle of|early) (?:working |business |financial )?(?:week|weekend|week ?end|month|quarter|year|shift|day)\\b',
    "\\b(?:(?:first|1st) thing|end of (?:the |my |our )?(?:\\w+ )? *(?:day|play|business|shift)|close of (?:business|play|day)|(?:this|in the|by|during the|before) (?:early |mid-?)?(?:morning|afternoon|evening)|teatime|week's end|year ?end|new year|christmas|boxing day|same (?:working )?day|this time (?:tomorrow|on|next))\\b",
    `\\b(?:by|before|in|until|of|mid-?|early|late) ?(?:early |mid |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b`,
    '\\b(?:q[1-4])\\b',
    `\\b(?:sat|sun)\\b(?= (?:at|morning|afternoon)|[.,]|$)`,
    `\\b${COUNT} ${UNIT} (?:from|after) (?:now|today|tomorrow|${WEEKDAY})`,
  ].join('|'),
  '',
);

/** The first words of a plain text that name a future time, in UTF-16 units; undefined if there are none. */
export function timeIn(text: string): { start: number; end: number } | undefined {
  const found = TIME.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
