import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'That nobody else said so does not answer this customer. Stay with what they met.',
  why: 'Being the only one who complains is no comfort: it says that the customer is the problem.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    '(nobody|noone|no one|not one|no guest|no customer) .{0,4} (complained|grumbled|objected|{send} (it|them|theirs|anything) back)',
    'no (other|comparable|similar|such|further) (complaint|complaints|report|reports|case|cases|guest|guests|customer|customers|user|users|issue|issues|passenger|passengers|incident|incidents) .{0,6} (reported|reached|received|complained|mentioned|raised|known|logged|recorded|experienced|had|us)',
    '(you are|the|are) .{0,2} (first|only) (one|person|customer|guest|user|client|passenger|guests|customers|people)? .{0,2} (complain|mention|report|say so|tell us|raise|complained|mentioned|reported|had a problem|have a problem|with this problem|with this issue)',
    '(rarely|seldom|hardly|barely|almost never) .{0,1} {get|have|hear|receive|see} .{0,3} (complaint|complaints|grumble|grumbles|moan|issue|issues|problem|problems|return|returns|comment|comments|negative|bad|criticism)',
    '(we|i|hotel|restaurant|property|company|app|clinic|shop) .{0,1} (have|has) never .{0,1} had (a|any|such|one) .{0,1} (case|complaint|problem|issue|incident|situation|report)',
  ],
  unless: [
    '(first|only) .{0,3} (complaint|person|one) .{0,4} (today|who can|to know|line|in line)',
    '(you will be|you would be|i will make you) .{0,2} first',
    '(nobody|noone|no one) .{0,2} (ever|else) .{0,2} (should|has to|need|can|will|answered|replied|opened|looked|checked|helped|picked|came|wrote|got back|followed|rang|fault|(called|told|explained|informed|warned|asked|offered|contacted) (you|us|me|back|it|this))',
    '(complained|reported|mentioned|raised) .{0,4} (sooner|us sooner|our mistake|should)',
    '(so|make sure|ensure|that) .{0,2} no other (guest|guests|customer|customers|user|users) .',
    '(sorry|apologize|ashamed|our fault|our mistake)',
  ],
  span: 'sentence',
  rewrites: [
    'What you met was not good enough: {what went wrong}',
    {
      i: 'Thank you for telling me, and I would like to ask {your question}',
      we: 'Thank you for telling us, and we would like to ask {your question}',
    },
  ],
  flags: {
    '[Nobody else has complained about the noise].': 'What you met was not good enough: [what went wrong].',
    '[You are the first customer to mention this].': 'What you met was not good enough: [what went wrong].',
    '[We have never had a complaint about this sofa].': 'What you met was not good enough: [what went wrong].',
    '[No similar case has reached us this year].': 'What you met was not good enough: [what went wrong].',
    '[We hardly ever get a grumble about the soup].': 'What you met was not good enough: [what went wrong].',
  },
  allows: [
    'You reported it on Monday and nobody ever called you back, which is on us.',
    'We will change the sign so that no other guest trips there.',
    'You will be the first person to hear from me.',
    'No one should have to wait that long.',
    'Nobody else can see your notes.',
    'Three nights without a heater is far too long.',
    'Everyone else was moved to the late flight, and we forgot you.',
  ],
});
