/** Zones as agents name them to customers. A standard time is often named in summer, too: it means the place. */
const PLACES: Record<string, string> = {
  'America/New_York': 'est|edt|et|eastern',
  'America/Chicago': 'cst|cdt|ct|central',
  'America/Denver': 'mst|mdt|mt|mountain',
  'America/Los_Angeles': 'pst|pdt|pt|pacific',
  'Europe/London': 'bst|uk|london',
  'Europe/Berlin': 'cet|cest|met|mez|mesz',
  'Asia/Kolkata': 'ist',
  'Asia/Tokyo': 'jst',
  'Asia/Singapore': 'sgt',
  'Australia/Sydney': 'aest|aedt',
  'Pacific/Auckland': 'nzst|nzdt',
  UTC: 'utc|gmt|zulu',
};

const ZONE_OF = new Map(
  Object.entries(PLACES).flatMap(([zone, names]) => names.split('|').map((name) => [name, zone] as const)),
);

/** Behind a time of day, for a RegExp without regard to case: "EST", "(Pacific time)". */
export const ZONE = `(?: \\(?(?<zone>${[...ZONE_OF.keys()].join('|')})\\b(?: time)?\\)?)?`;

/** The IANA name of a zone that `ZONE` found. */
export function zoneNamed(name: string | undefined): string | undefined {
  return name === undefined ? undefined : ZONE_OF.get(name.toLowerCase());
}
