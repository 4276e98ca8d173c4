import * as v from 'valibot';
import { type Checked, isRecord, quote } from './problem';

/** Where a team collects counts, in a package that was built with the address of its store. */
export interface TeamStore {
  on: boolean;
  /** Of the table with the figures; what comes in goes through a table in the database of the same name and `_in`. */
  database: string;
  table: string;
  /** May insert, and nothing else. */
  user: string;
  password: string;
  /** How often what was counted is sent. */
  everyMinutes: number;
}

/** What holds until a team says something else. */
export const NO_STORE: TeamStore = {
  on: false,
  database: 'amends',
  table: 'counts',
  user: '',
  password: '',
  everyMinutes: 60,
};

/** From and to, both included. */
export const STORE_MINUTES = [15, 1440] as const;
export const LONGEST_LOGIN = 100;
/** Of a database or a table. */
export const STORE_NAME = /^[a-z_]\w{0,59}$/i;

const name = v.pipe(v.string(), v.regex(STORE_NAME));
const login = v.pipe(v.string(), v.maxLength(LONGEST_LOGIN), v.regex(/^\P{Cc}*$/u));
const FIELDS = {
  on: { schema: v.boolean(), what: 'true or false' },
  database: { schema: name, what: 'a name of letters, digits and underscores' },
  table: { schema: name, what: 'a name of letters, digits and underscores' },
  user: { schema: login, what: `one line of ${LONGEST_LOGIN} characters at most` },
  password: { schema: login, what: `one line of ${LONGEST_LOGIN} characters at most` },
  everyMinutes: {
    schema: v.pipe(v.number(), v.integer(), v.minValue(STORE_MINUTES[0]), v.maxValue(STORE_MINUTES[1])),
    what: `a whole number from ${STORE_MINUTES[0]} to ${STORE_MINUTES[1]}`,
  },
} satisfies { [Field in keyof TeamStore]: { schema: v.GenericSchema<unknown, TeamStore[Field]>; what: string } };

const isField = (key: string): key is keyof TeamStore => Object.hasOwn(FIELDS, key);

/** Reads a team's store. With a single mistake in it there is none: half of an address is no address. */
export function readTeamStore(raw: unknown, field: string): Checked<TeamStore> {
  if (!isRecord(raw)) {
    return { value: undefined, problems: [`“${field}” must be an object, not ${quote(raw)}.`] };
  }
  const problems = Object.entries(raw).flatMap(([key, value]) => {
    if (!isField(key)) return [`“${field}” has a field that Amends does not know: ${quote(key)}.`];
    const { schema, what } = FIELDS[key];
    // A password is quoted nowhere.
    const written = key === 'password' ? 'what is written there' : quote(value);
    return v.is(schema, value) ? [] : [`“${field}.${key}” must be ${what}, not ${written}.`];
  });
  const store = { ...NO_STORE, ...raw } as TeamStore;
  if (problems.length === 0 && store.on && store.user === '') {
    problems.push(`“${field}” is on, and needs a “user” who may insert.`);
  }
  return { value: problems.length === 0 ? store : undefined, problems };
}
