import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'To the customer there is one company: hand it over yourself rather than point.',
  why: 'Naming a colleague or a department as the cause shows more interest in guilt than in the fix.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: [
    '(sales|billing|warehouse|shipping|logistics|accounts|finance|reservations|kitchen|housekeeping|marketing|operations|dispatch|(another|other|different|previous|last|first|night|day) (team|department|agent|colleague|branch|office|shift|person|advisor|representative)) (team|department|staff|people)? .{0,1} ({mess|fail|drop|miss|promise|misinform|mix|lose|forget/past}|should|did not|made a|made an|made the|got it|got this|got that|got your|gave you|told you)',
    '(that|this|it|which|who) {be} .{0,1} (handled by|dealt with by|done by|up to|a matter for) (another|a different|the|a separate|our) .{0,2} (department|office|branch|division|team)',
    '{be} (a different|a separate|another) .{0,1} (department|division|branch|unit|team|office|matter entirely)',
    'not (my|our) (area|department|job|team|remit|field|side)',
    '(whoever|whomever) (you spoke|you talked|told you|took your|served|packed|handled|answered)',
    'colleague .{0,3} (should|forgot|misinformed|got it wrong|was wrong|was mistaken|made a mistake|made an error)',
    '(person|agent|colleague|employee|representative|advisor|lady|gentleman|member) .{0,4} (spoke|spoken|served|gave|given|told|answered|helped) .{0,5} (wrong|incorrect|mistaken|misinformed|should not|in error|misunderstood)',
    '(department|team|office|branch) {handle|deal|do|manage} .{0,4} not (us|me|we)',
    '(decision|cancellation|mistake|error) .{0,3} (taken|made) by .{0,1} (operations|management|head office|headquarters|another|finance|sales|accounts)',
    '(email|emails|mail|message|messages|letter|letters|form) .{0,3} (went|goes|go|sent|received|addressed) .{0,2} (to|by|centrally) .{0,4} (inbox|department|office|team|unit|branch|address|logistics)',
    '(head office|headquarters|management|corporate|the board) .{0,1} (decided|decides|sets|insists|makes|tells us|told us|did not|does not|will not)',
    '(warehouse|kitchen|sales|billing|housekeeping|dispatch|packing|packers|reception|team|colleague|shift) .{0,2} {pack|send|pick|ship|label|enter|book|print|charge|cook|deliver/past} .{0,2} (the|a) wrong',
    '(another|a different|a separate|the other) .{0,1} (department|team|division|office|branch|company|entity) {be} .{0,1} (responsible|in charge)',
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
