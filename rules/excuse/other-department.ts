import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'To the customer there is one company: hand it over yourself rather than point.',
  why: 'Naming a colleague or a department as the cause shows more interest in guilt than in the fix.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: [
    '(sales|billing|warehouse|shipping|logistics|accounts|finance|reservations|kitchen|housekeeping|marketing|operations|dispatch|(another|other|different|previous|last|first|night|day) (team|department|agent|colleague|branch|office|shift|person|advisor|representative)) (team|department|staff|people)? .{0,1} ({mess|fail|drop|miss|promise|misinform|mix|lose|forget/past}|should|did not|made a|made an|made the|got it|got this|got that|got your|gave you|told you)',
    '(whoever|whomever) (you spoke|you talked|told you|took your|served|packed|handled|answered)',
    '{handle|do|manage|process|decide|take/past} (care of)? by (another|a different|a separate) .{0,1} (department|team|division|office|branch|colleague)',
  ],
  unless: [
    '(would|wants|wanted|wish*|like) .{0,3} apologize',
    '(i|we) (really)? should',
    'your (mail|email|message|letter|form) .',
    'wrong (team|department|office|inbox|address|branch)',
    '$wayout',
    '$ours',
    '$told',
    '(i|we) (have|will) .{0,1} (ask*|spoke*|pass*|hand*|forward*|call*|transfer*|connect*)',
    '$instruct',
    '(should be|should you)',
    '?',
  ],
  rewrites: [
    {
      i: 'We got {what went wrong} wrong; I will take it to {name} and write to you by {day and time}',
      we: 'We got {what went wrong} wrong; we will take it to {name} and write to you by {day and time}',
    },
    {
      i: 'I will bring {name} in for you and stay on it until {what you need} is done; you hear from me by {day and time}',
      we: 'We will bring {name} in for you and stay on it until {what you need} is done; you hear from us by {day and time}',
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
    'Sales should have told you about the fee, and we did not check.',
    'Your letter went to the service team in Bonn, who will call you.',
    'I have asked our billing team to cancel the invoice and will write to you by 3pm.',
    'Our sales team can show you both models.',
    'Which department did you speak to?',
    'We should have called you back.',
  ],
});
