import type { TeamPhrase } from '../../../utils/policy/teamPhrase';

/** A phrase as the lead of a hotel's team would write it down. */
export const VALUED_GUEST = {
  id: 'valued-guest',
  phrases: ['valued (guest|customer|client)', 'one of our valued guests'],
  except: ['valued guest card'],
  category: 'praise',
  severity: 'warning',
  when: 'always',
  message: 'Call the guest by name.',
  reason: 'A guest who was let down does not feel valued by the word.',
  rewrites: ['[name]'],
  flags: ['As a [valued guest], you get the first word.'],
  allows: ['Your valued guest card is in the post.', 'We met our guest at the station.'],
} as const satisfies Record<keyof TeamPhrase, unknown>;

/** That phrase with some fields changed; undefined fields are left out. */
export function phraseWith(changes: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify({ ...VALUED_GUEST, ...changes }));
}
