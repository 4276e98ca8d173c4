import * as v from 'valibot';
import { i18n } from '#i18n';
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
  /** How often the counts are sent. */
  everyMinutes: number;
}

/** What applies until a team sets something else. */
export const NO_STORE: TeamStore = {
  on: false,
  database: 'amends',
  table: 'counts',
  user: '',
  password: '',
  everyMinutes: 60,
};

/** From and to, inclusive. */
export const STORE_MINUTES = [15, 1440] as const;
export const LONGEST_LOGIN = 100;
/** Of a database or a table. */
export const STORE_NAME = /^[a-z_]\w{0,59}$/i;

const name = v.pipe(v.string(), v.regex(STORE_NAME));
const login = v.pipe(v.string(), v.maxLength(LONGEST_LOGIN), v.regex(/^\P{Cc}*$/u));
const FIELDS: { readonly [Field in keyof TeamStore]: v.GenericSchema<unknown, TeamStore[Field]> } = {
  on: v.boolean(),
  database: name,
  table: name,
  user: login,
  password: login,
  everyMinutes: v.pipe(v.number(), v.integer(), v.minValue(STORE_MINUTES[0]), v.maxValue(STORE_MINUTES[1])),
};

const isField = (key: string): key is keyof TeamStore => Object.hasOwn(FIELDS, key);

/** Reads a team's store. A single mistake makes it undefined: half an address is not an address. */
export function readTeamStore(raw: unknown, field: string): Checked<TeamStore> {
  if (!isRecord(raw)) {
    return { value: undefined, problems: [i18n.t('teamStore.policy.noObject', { field, written: quote(raw) })] };
  }
  const problems = Object.entries(raw).flatMap(([key, value]) => {
    if (!isField(key)) return [i18n.t('teamStore.policy.unknownField', { field, name: quote(key) })];
    return v.is(FIELDS[key], value) ? [] : [mistakeIn(key, `${field}.${key}`, value)];
  });
  const store = { ...NO_STORE, ...raw } as TeamStore;
  if (problems.length === 0 && store.on && store.user === '') {
    problems.push(i18n.t('teamStore.policy.noUser', { field }));
  }
  return { value: problems.length === 0 ? store : undefined, problems };
}

/** What a field must be and is not, as a sentence. @param field its full name @param value what is there */
function mistakeIn(key: keyof TeamStore, field: string, value: unknown): string {
  const [longest, [from, to], written] = [LONGEST_LOGIN, STORE_MINUTES, quote(value)];
  switch (key) {
    case 'on':
      return i18n.t('teamStore.policy.boolean', { field, written });
    case 'database':
    case 'table':
      return i18n.t('teamStore.policy.name', { field, written });
    case 'user':
      return i18n.t('teamStore.policy.line', { field, longest, written });
    case 'password':
      // It is never quoted.
      return i18n.t('teamStore.policy.line', { field, longest, written: i18n.t('teamStore.policy.secret') });
    case 'everyMinutes':
      return i18n.t('teamStore.policy.minutes', { field, from, to, written });
  }
}
