import { defineRule } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'To the customer there is one company: say “we” rather than point at colleagues.',
  why: 'Naming a colleague or a department as the cause shows more interest in guilt than in the fix.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    '[((our|the) .{0,1})? (sales|billing|warehouse|shipping|logistics|accounts|finance|reservations|kitchen|housekeeping|marketing|operations|dispatch|(another|other|different|previous|last|first|night|day) (team|department|agent|colleague|branch|office|shift|person|advisor|representative)) (team|department|staff|people)?] .{0,1} ({mess|fail|drop|miss|promise|misinform|mix|lose|forget/past}|should|did not|made a|made an|made the|got it|got this|got that|got your|gave you|told you)':
      [
        '[Sales] should never have told you to wait.',
        '[The warehouse team] forgot to scan it.',
        "Hi Val, [the night shift] didn't pass on your note, and I know how that felt.",
        '- [Our billing department] made a mistake.',
        'I see that [another branch] told you a different date.',
      ],

    // Whoever packed your box forgot the lid.
    '[(whoever|whomever) (you (spoke|talked) (to|with)|{take|serve|pack|handle|answer|book|deliver|fit/past} (your .|the .|you|it)) (on the phone|at the desk|at the counter)?] (also|then|simply)? ({mess|fail|drop|miss|promise|misinform|mix|lose|forget/past}|should|did not|made a|made an|made the|got it|got this|got that|got your|gave you|told you)':
      ['[Whoever packed your box] forgot the lid.', '[Whoever you spoke to on the phone] gave you the wrong price.'],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED, ...INSTRUCTION],
  span: 'match',
  rewrites: ['we'],
  allows: ['Sales should have told you about the fee, and we did not check.'],
});
