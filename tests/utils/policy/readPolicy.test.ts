import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../utils/policy/readPolicy';
import { VALUED_GUEST } from './rulePackCases';

describe('a policy', () => {
  it('is applied as it was written', () => {
    const raw = {
      allowedSites: ['Zendesk', 'https://desk.example.com/*', 'chat.example.com'],
      rulesOff: ['praise/rare', 'reader/vague'],
      severities: { 'praise/pride': 'hint' },
      teamPhrases: { name: 'Front desk', phrases: [VALUED_GUEST] },
      usualQuality: 'never',
      giftsAllowed: false,
      whoMayGive: ' Anyone, up to 30 euros ',
      readerChoice: 'strict',
      progressMinutes: 15,
      updateMinutes: 30,
      checkAfterAt: '10:30',
      retentionDays: 30,
      agentPseudonym: 'Kestrel',
      team: 'Night',
      askReasons: false,
      figuresByAgent: true,
      teamStore: {
        on: true,
        database: 'support',
        table: 'amends_counts',
        user: 'agents',
        password: 'secret',
        everyMinutes: 30,
      },
      reasons: { giftsAllowed: 'The rules of our trade forbid gifts.' },
    };
    expect(readPolicy(raw)).toEqual({
      policy: {
        ...raw,
        reasons: undefined,
        allowedSites: ['zendesk', 'https://desk.example.com/*', 'https://chat.example.com/*'],
        whoMayGive: 'Anyone, up to 30 euros',
      },
      reasons: raw.reasons,
      problems: [],
    });
  });

  it.each<[Record<string, unknown>, string]>([
    [{ usualQuality: 'always' }, '“usualQuality” must be one of "by-context", "allowed", "never", not “always”.'],
    [{ giftsAllowed: 'no' }, '“giftsAllowed” must be true or false, not “no”.'],
    [{ readerChoice: 3 }, '“readerChoice” must be one of "gentle", "normal", "strict", "off", not “3”.'],
    [{ progressMinutes: 4 }, '“progressMinutes” must be a whole number from 5 to 240, not “4”.'],
    [{ updateMinutes: 30.5 }, '“updateMinutes” must be a whole number from 10 to 1440, not “30.5”.'],
    [{ retentionDays: '30' }, '“retentionDays” must be a whole number from 7 to 730, not “30”.'],
    [{ checkAfterAt: '9:00' }, '“checkAfterAt” must be a time of day, such as "09:00", not “9:00”.'],
    [{ agentPseudonym: 'two\nlines' }, '“agentPseudonym” must be one line of 40 characters at most, not “two lines”.'],
    [{ team: 7 }, '“team” must be one line of 40 characters at most, not “7”.'],
    [{ askReasons: 'no' }, '“askReasons” must be true or false, not “no”.'],
    [{ figuresByAgent: 'yes' }, '“figuresByAgent” must be true or false, not “yes”.'],
    [
      { whoMayGive: 'x'.repeat(201) },
      `“whoMayGive” must be one line of 200 characters at most, not “${'x'.repeat(40)}…”.`,
    ],
    [{ allowedSites: 'zendesk' }, '“allowedSites” must be a list, not “zendesk”.'],
    [{ allowedSites: ['zendesck'] }, '“allowedSites” has an entry that Amends does not know: “zendesck”.'],
    [{ allowedSites: ['http://desk.example.com'] }, '“allowedSites” has an entry that Amends does not know: “http://'],
    [{ rulesOff: ['praise/gone'] }, '“rulesOff” has an entry that Amends does not know: “praise/gone”.'],
    [{ rulesOff: ['toString'] }, '“rulesOff” has an entry that Amends does not know: “toString”.'],
    [{ severities: { 'praise/gone': 'hint' } }, '“severities” names a rule that Amends does not know: “praise/gone”.'],
    [
      { severities: { 'praise/rare': 'error' } },
      '“severities” must be one of warning, caution, hint for praise/rare, not “error”.',
    ],
    [{ severities: [] }, '“severities” must be an object of rules and severities, not “[]”.'],
    [{ teamStore: 'https://a.example' }, '“teamStore” must be an object, not “https://a.example”.'],
    [{ teamStore: { on: 'yes' } }, '“teamStore.on” must be true or false, not “yes”.'],
    [{ teamStore: { on: true } }, '“teamStore” is on, and needs a “user” who may insert.'],
    [{ teamStore: { table: 'a; DROP' } }, '“teamStore.table” must be a name of letters, digits and underscores, not “'],
    [
      { teamStore: { database: '' } },
      '“teamStore.database” must be a name of letters, digits and underscores, not “”.',
    ],
    [{ teamStore: { everyMinutes: 1 } }, '“teamStore.everyMinutes” must be a whole number from 15 to 1440, not “1”.'],
    [{ teamStore: { password: 7 } }, '“teamStore.password” must be one line of 100 characters at most, not what is'],
    [{ teamStore: { url: 'x' } }, '“teamStore” has a field that Amends does not know: “url”.'],
    [{ teamPhrases: [] }, 'A rule pack needs a list named “phrases”.'],
    [{ giftsAlowed: true }, 'The team’s policy has a field that Amends does not know: “giftsAlowed”.'],
    [{ reasons: { gifts: 'x' } }, '“reasons” names a field that Amends does not know: “gifts”.'],
    [{ reasons: { giftsAllowed: 5 } }, 'The reason for “giftsAllowed” must be a text, not “5”.'],
    [{ reasons: 'because' }, '“reasons” must be an object of fields and sentences, not “because”.'],
  ])('reports what is wrong in %j, and applies the rest', (wrong, sentence) => {
    const right = 'giftsAllowed' in wrong ? { retentionDays: 30 } : { giftsAllowed: true };
    const { policy, problems } = readPolicy({ ...wrong, ...right });
    expect(problems).toEqual([expect.stringContaining(sentence)]);
    expect(policy).toEqual(right);
  });

  it('keeps the valid entries of a list', () => {
    const { policy } = readPolicy({
      rulesOff: ['praise/gone', 'praise/rare', 'praise/rare'],
      severities: { x: 1, 'praise/rare': 'hint' },
    });
    expect(policy).toEqual({ rulesOff: ['praise/rare'], severities: { 'praise/rare': 'hint' } });
  });

  it('never throws, whatever was written', () => {
    const names = [
      'allowedSites',
      'rulesOff',
      'severities',
      'teamPhrases',
      'checkAfterAt',
      'reasons',
      '__proto__',
      'x',
    ];
    const raw = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...names), fc.jsonValue()));
    fc.assert(
      fc.property(raw, (value) => {
        for (const problem of readPolicy(value).problems) expect(problem).toMatch(/[.]$/);
      }),
    );
  });
});
