/**
 * Zones as agents name them to customers. The name of a standard time is often used in summer, too: it means the place.
 */
const PLACES: Record<string, string> = {
  'America/New_York': 'est|edt|et|eastern|new york|boston|toronto',
  'America/Chicago': 'cst|cdt|ct|central|chicago',
  'America/Denver': 'mst|mdt|mt|mountain|denver',
  'America/Los_Angeles': 'pst|pdt|pt|pacific|california|los angeles',
  'America/Sao_Paulo': 'brt',
  'Europe/London': 'bst|uk|british|london',
  'Europe/Dublin': 'irish|dublin',
  'Europe/Lisbon': 'lisbon|portuguese',
  'Europe/Berlin': 'cet|cest|met|mez|mesz|berlin|german|paris|madrid|rome|amsterdam|vienna|central european',
  'Europe/Helsinki': 'eet|eest|helsinki',
  'Asia/Dubai': 'dubai',
  'Asia/Kolkata': 'ist|india|indian',
  'Asia/Tokyo': 'jst|tokyo',
  'Asia/Singapore': 'sgt|singapore',
  'Asia/Hong_Kong': 'hkt|hong kong',
  'Australia/Perth': 'awst|perth',
  'Australia/Sydney': 'aest|aedt|sydney|melbourne',
  'Pacific/Auckland': 'nzst|nzdt|auckland',
  UTC: 'utc|gmt|zulu',
};

const ZONE_OF = new Map(
  Object.entries(PLACES).flatMap(([zone, names]) => names.split('|').map((name) => [name, zone] as const)),
);
/** Abbreviations and places that are also ordinary words need "time" after them: "5 pm UK time". */
const ALONE = [...ZONE_OF.keys()].filter(
  (name) => /^(?:eastern|pacific|central)$/.test(name) || (name.length <= 5 && !/^(?:uk|india|paris|rome)$/.test(name)),
);
const OFFSET = '(?:utc|gmt) ?[+-] ?\\d{1,2}(?::?[0-5]\\d)?';

/** After a time of day, for a case-insensitive RegExp: "EST", ", UK time", "(Pacific time)", "UTC+2". */
export const ZONE = `(?:,? \\(?(?<zone>${OFFSET}|(?:${[...ZONE_OF.keys()].sort((a, b) => b.length - a.length).join('|')}) time|(?:${ALONE.join('|')})(?![\\w+-]))(?: time)?\\)?)?`;

const HALF_HOURS: Record<string, string> = {
  '+3:30': 'Asia/Tehran',
  '+5:30': 'Asia/Kolkata',
  '+5:45': 'Asia/Kathmandu',
  '+9:30': 'Australia/Darwin',
};

/** The IANA name of a zone that `ZONE` found; undefined for an unknown one. */
export function zoneNamed(name: string): string | undefined {
  const [, sign, hours, minutes = '00'] = /([+-]) ?(\d{1,2})(?::?(\d\d))?$/.exec(name) ?? [];
  // The names in Etc have the opposite sign: GMT+2 is Etc/GMT-2.
  if (sign && hours && minutes === '00' && Number(hours) <= 12)
    return `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  if (sign) return HALF_HOURS[`${sign}${Number(hours)}:${minutes}`];
  return ZONE_OF.get(
    name
      .toLowerCase()
      .replace(/ time$/, '')
      .replace(/ +/g, ' '),
  );
}

/** A zone that is named but unknown: "5 pm Lima time", "4 pm your time". "My time" is the agent's own. */
export const UNKNOWN_ZONE =
  /^[ ,(]*(?:your (?:own |local )?time\b|(?!my |our |local |the |this |same |at |for |in )[a-z]+(?: [a-z]+)? time\b(?! to| for| that| we| i\b))/i;
