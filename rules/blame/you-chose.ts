import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Reminding the customer of their choice says that it is their own fault. Say what is possible now.',
  why: 'Nobody chose the bad outcome, so the reminder sounds smug.',
  source: ['seed 002', 'ICTS'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    'you .{0,1} (chose|chosen|decided|opted|elected|insisted) .{0,2} (to|not|for|against|on|out)': [
      '[You decided to travel without the cover].',
      '[As you opted for the basic plan, calls are not included].',
      "[You've chosen not to insure the parcel].",
    ],
    'you .{0,1} ({pick|choose|book|buy|take|select|order|want}) the .{0,1} (cheapest|basic|smallest|lowest|budget|economy|saver) .':
      ['[But you did pick the cheapest fare].', '[You picked the cheapest room].'],
    'you did (pick|choose|opt|select) .{0,2} (cheapest|basic|smallest|lowest|budget|economy|saver|cheaper|standard|the|for) .':
      ['[You did choose the standard plan].'],
    '(was|is|were|be) (a|your|purely|purely a|entirely your|only your|your own) .{0,2} (private|personal|own|free|individual) (choice|decision)':
      ['[That was your own decision].'],
    '(room|rate|fare|ticket|plan|package|option|tariff|category|subscription|tier|deal|seat|cover|policy|rooms|product) .{0,1} .{0,1} (you|was|were|that you|which you) .{0,1} (booked|chose|chosen|selected|picked|purchased|bought) .{0,5} (basic|cheapest|lowest|smallest|entry|non|nonrefundable|budget|limited|economy|saver|discounted|restricted|not|without|subject|exclude*|only)':
      ['[The room you booked is our smallest].'],
    '(was|were) .{0,1} (offered|proposed|available) .{0,10} (declined|refused|rejected|turned down|not (taken|accepted|used|wanted))':
      ['[I understand that a second table was offered but declined].'],
  },
  unless: [
    ...QUESTION,
    ...WAY_FORWARD,
    '(not|never) .{0,2} (available|ready|offered)',
    '(sorry|hear|see|understand|sad|respect|thank you|thanks|thankful|glad|happy|delighted|pleased|grateful|appreciate|honored|love|hope|wish) .{0,3} you .{0,1} (decided|chose|chosen|opted)',
    '(if|whether|when|once|unless|should) .{0,1} you .{0,1} (decide|decided|chose|choose|opt|opted)',
  ],
  span: 'clause',
  rewrites: [
    weOrI("Here's what we can do now: {your offer}"),
    weOrI("We can't change that, because {the reason}. What we can do is {your offer}"),
  ],
  allows: [
    'Thank you that you decided to stay with us.',
    'Please tell me whether you decided to keep the lamp.',
    'The room you chose was not ready, and that was our failure.',
  ],
});
