import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This shuts the door. Leave the customer a way to go on.',
  why: 'A customer who is told that the talk is over takes it elsewhere, and the failure stays unrepaired.',
  source: ['customerservicelife.com', 'seed 004'],
  evidence: 'practice',
  match: [
    '(decision|decisions|ruling|verdict|conclusion|position|outcome|assessment|answer|stance) .{0,6} (is|are|remains|remain|stands|stand|was|were) .{0,1} (final|upheld|binding|unchanged|irrevocable)',
    '(stand|stands|stood) (by|behind) (our|my|the|his|her|their|this|that) .{0,2} (decision|position|policy|decisions|conclusion|assessment|driver|staff|colleague|answer|price|prices|team)',
    '(matter|case|complaint|discussion|correspondence|subject|dispute) .{0,2} (is|as|considered|now|to be)? .{0,1} (closed|settled|concluded|finished|at an end) $',
    '(not|no) .{0,2} (enter into|engage in|be drawn into|debate|argue|correspond|further correspondence|further comment|further discussion|prepared to|going to argue)',
    '(ask|asked|request|please|kindly|must|urge) .{0,3} refrain from .',
    '(further|more|repeated|additional|several|multiple|new) .{0,1} (messages|tickets|calls|emails|mails|enquiries|inquiries|requests|reminders|contacts) .{0,2} (will|would|only|may|can|do|does) .{0,3} (move|delay|slow|push|not|put|prolong|ignored|speed|change)',
  ],
  unless: [
    '(refund|refunded|offer|credit|apology|booking|reservation|invitation) .{0,2} (stands|stand)',
    '(our|the) offer .',
    '(wrong|mistake|too early|should not|sorry|reopen*|overturn*|reversed .{0,2} (today|now|it))',
    '(until|unless|only (when|once)) (you|i|we) .{0,6}',
    '(glad|happy|pleased|relieved|good) .{0,6} (closed|settled|finished|resolved)',
    'decision .{0,2} (is|was) (yours|reversed|up to you)',
    '(close|closed) (your|the|this) .{0,2} (account|subscription)',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'If there is something I have missed, please tell me {the detail you need}',
      we: 'If there is something we have missed, please tell us {the detail you need}',
    },
    { i: 'What I can still do is {your offer}', we: 'What we can still do is {your offer}' },
  ],
  flags: {
    '[Our decision is final].': 'If there is something we have missed, please tell us [the detail you need].',
    '[We stand by our price].': 'If there is something we have missed, please tell us [the detail you need].',
    '[I am not going to argue about this here].':
      'If there is something I have missed, please tell me [the detail you need].',
    '[Please refrain from further enquiries].':
      'If there is something we have missed, please tell us [the detail you need].',
    '[We consider the matter closed].': 'If there is something we have missed, please tell us [the detail you need].',
  },
  allows: [
    'The refund stands, whatever you decide.',
    'The decision is yours, and either way I will help.',
    'We closed your case too early, and I have opened it again.',
    'I am glad that it is settled now.',
  ],
});
