import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'To the customer there is one company: hand it over yourself rather than point.',
  why: 'Naming a colleague or a department as the cause shows more interest in guilt than in the fix.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: [
    /\b(?:sales|billing|warehouse|shipping|logistics|accounts|finance|reservations|kitchen|housekeeping|marketing|(?:another|other|different|previous|last|first|night|day) (?:team|department|agent|colleague|branch|store|office|shift|person|advisor|representative))(?: (?:team|department|staff|people))?(?: \w+)? (?:should(?:n't| not| never)? have|messed|failed|forgot|did not|didn't|dropped|missed|made (?:a|an|the)|got (?:it|this|that|your)|gave you|told you|promised|misinformed|mixed|lost)\b/,
    /\b(?:that|this|it)(?:'s| is| was)(?: \w+)? (?:handled by |dealt with by |done by |up to |for |a matter for |with )?(?:an?other|a different|the) (?:\w+ )?(?:department|team|office|branch|division)(?:'s)?\b|\b(?:not|isn't|wasn't) (?:my|our) (?:area|department|job|team|remit)\b/,
    /\bwh(?:o|om)ever (?:you spoke|you talked|told you|took your|served|packed|handled|answered)\b|\bcolleague(?: \w+){0,3} (?:should(?:n't| not| never)? have|made (?:a|an|the) (?:\w+ )?(?:mistake|error)|got it wrong|was wrong|was mistaken|forgot|misinformed)\b/,
  ],
  unless: [/\b(?:i|we)(?:'ve| have|'ll| will) (?:\w+ )?(?:ask|spoke|pass|hand|forward|call|transfer|connect)\w*|\?$/],
  unlessSteps: { near: ['action', 'commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'We got {what went wrong} wrong; I will take it to {name} and write to you by {day and time}',
      we: 'We got {what went wrong} wrong; we will take it to {name} and write to you by {day and time}',
    },
  ],
  flags: {
    '[Sales should never have promised that].':
      'We got [what went wrong] wrong; we will take it to [name] and write to you by [day and time].',
    "[That's handled by a different department].":
      'We got [what went wrong] wrong; we will take it to [name] and write to you by [day and time].',
    '[Whoever you spoke to on my line was wrong].':
      'We got [what went wrong] wrong; I will take it to [name] and write to you by [day and time].',
    '[The warehouse team forgot to scan it].':
      'We got [what went wrong] wrong; we will take it to [name] and write to you by [day and time].',
  },
  allows: [
    'I have asked our billing team to cancel the invoice and will write to you by 3pm.',
    'Our sales team can show you both models.',
    'Which department did you speak to?',
    'We should have called you back.',
  ],
});
