import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A goal says what should have been; the customer tells you what was.',
  why: 'Speaking of aims after a failure defends the company instead of helping the customer.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    /\b(?:we|i|our \w+(?: \w+)?|and|that)(?:'re| are| do| also|'ve| have)?(?: (?:all|constantly|always|continually|continuously|consistently|truly|really|very|do|fully|strongly|certainly|constant|daily))* (?:striv(?:e|es|ing)|aim|aims|endeavou?r|en-?devour|endeavor|try (?:our|my) (?:very )?(?:best|hardest|utmost)|try (?:very |so )?hard|(?:try|seek|work) to (?:\w+ )?(?:give|provide|deliver|offer|ensure|make sure|make|have|keep|create|maintain)|(?:work|working) (?:\w+ )?(?:hard|tirelessly|diligently|towards?))\b/,
    /\b(?:our|the) (?:\w+ ){0,2}(?:goal|aim|mission|priority|priorities|objective|ambition|intention|desire|commitment|focus|philosophy|passion|endeavou?r|promise)(?: \w+){0,5} (?:is|are|was|has been|remains)\b|\b(?:goal|aim|mission|priority|endeavou?r) (?:at \w+ )?(?:is|has always been|remains) to\b|\bit(?:'s| is)(?: \w+)? our (?:\w+ )?(?:goal|aim|mission|priority|endeavou?r|objective)\b/,
    /\b(?:is|are|remains?|being)(?: \w+){0,2} (?:our|a|the|my)(?: \w+)? (?:top|main|number one|highest|first|utmost|key|absolute) (?:priority|priorities|goal|concern|importance)\b|\b(?:of|is) (?:the )?(?:utmost|paramount|great|highest) (?:importance|priority)\b|\bis paramount\b/,
    /\b(?:we|i|our \w+|team|staff)(?: \w+)? (?:take (?:great|every|the utmost|utmost|extra|a lot of|special) (?:care|effort)|make every effort)\b|\b(?:we|i|our \w+|team|staff)(?: \w+)? do (?:our|my|their) (?:very |level )?(?:utmost|best) to (?:\w+ )?(?:ensure|provide|make|give|offer|keep|maintain|deliver)\b|\bnothing (?:is|matters|means|could be) (?:\w+ )?(?:more|important)|\b(?:we|i|our \w+|team|staff)(?: \w+)? go(?:es)? (?:above and beyond|the extra mile|out of (?:our|their) way)\b|\bwe (?:want|wish|would like|'d like)(?: for)? (?:all|every|each)(?: of)? (?:\w+ ){0,2}(?:guests?|customers?|members?|users?|passengers?|clients?)\b|\b(?:quality|satisfaction|comfort|cleanliness|service|experience)(?: \w+){0,3} (?:is|are) (?:\w+ )?(?:important|key|vital|essential|everything|crucial) (?:to|for) us\b/,
    /\b(?:put|place|attach)(?:s|ing)? (?:\w+ ){0,2}(?:importance|emphasis|value|premium|stock) (?:on|in|to)\b/,
  ],
  unless: [
    /\bsafety\b|\b(?:never|not) (?:been )?(?:our|my|the) (?:goal|intention|aim)\b|\b(?:did not|didn't|not) (?:\w+ )?(?:meet|reach|achieve|live)\b|\bwhat we aim\b|\?$/,
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'We fell short of {what you promise}, and I will {what you do about it} by {day and time}',
      we: 'We fell short of {what you promise}, and we will {what you do about it} by {day and time}',
    },
  ],
  flags: {
    '[We always strive to offer good service].':
      'We fell short of [what you promise], and we will [what you do about it] by [day and time].',
    '[Our goal is to make every stay pleasant].':
      'We fell short of [what you promise], and we will [what you do about it] by [day and time].',
    '[Quality is our top priority].':
      'We fell short of [what you promise], and we will [what you do about it] by [day and time].',
    '[We put great emphasis on clean rooms].':
      'We fell short of [what you promise], and we will [what you do about it] by [day and time].',
  },
  allows: [
    'We aim to call you by 3pm today.',
    'We did not reach our goal with you.',
    'Where would you like the lamp to aim?',
    'I am trying to find your order.',
  ],
});
