import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'How it usually goes is no comfort when this time it did not.',
  why: 'Comparing the failure with your usual quality asks the customer to look at you instead of the failure.',
  source: ['seed 004', 'seed 002 (takes the other side: it may stand in a full apology)'],
  evidence: 'practice',
  match: [
    /\b(?:this|that|it|which|experience|incident|situation|behaviou?r|what you \w+)(?: \w+){0,3} (?:is not|isn't|was not|wasn't|not|are not|aren't)(?: \w+){0,2} (?:typical|usual|normal|the norm|characteristic|representative|indicative|reflective|a reflection|like us|how we|the way we|what we (?!(?:have|see|can|found)\b)|our (?:\w+ )?(?:standard|usual|normal|way)|the (?:\w+ )?(?:standard|level|kind|type|sort|service|experience|impression)\b.{0,25}\b(?:we|our))/,
    /\b(?:does|do|did)(?: not|n't) (?:\w+ )?(?:reflect|represent)\b|\bout of character\b|\b(?:unlike|untypical of|not like) (?:us\b|our (?:team|staff|hotel|company|usual|normal|service|crew))|\btypical (?:at|of|for|in) (?:our|us)\b/,
    /\b(?:we|our \w+(?: \w+)?)(?: \w+)? (?:usually|normally|typically|generally|ordinarily)(?! (?:take|takes|charge|require|recommend|advise|suggest|ask|need|within))\b|\b(?:usually|normally|typically|generally|ordinarily),? (?:we|our|all|everything)\b|\bwe(?:'re| are) (?:usually|normally|typically|generally)\b/,
    /\b(?:are|is|get|gets)(?: \w+)? (?:usually|normally|typically|generally)(?: \w+)? (?:completed|delivered|resolved|settled|processed|answered|instant\w*|fast|quick\w*|on time|smooth\w*|reliable|great|good|excellent|clean|quiet|friendly)\b(?! (?:in|within) \d)/,
    /\bwe(?: do)? always (?:keep|make|clean|check|do|provide|offer|deliver|ensure|put|give|maintain|go|listen|respond|reply|treat|welcome)\b/,
  ],
  unless: [
    /\?$|\b(?:you|you'd|you would|you will|you'll) (?:usually|normally|typically|generally)\b|\b(?:your bank|refunds? (?:usually|normally|typically|generally))\b/,
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'We fell short this time, and I will {what you do about it} by {day and time}',
      we: 'We fell short this time, and we will {what you do about it} by {day and time}',
    },
  ],
  flags: {
    '[We usually answer within the hour].':
      'We fell short this time, and we will [what you do about it] by [day and time].',
    '[This is not how we normally do things].':
      'We fell short this time, and we will [what you do about it] by [day and time].',
    '[Your stay does not reflect our hotel].':
      'We fell short this time, and we will [what you do about it] by [day and time].',
    '[Payments are normally settled instantly].':
      'We fell short this time, and we will [what you do about it] by [day and time].',
  },
  allows: [
    'A refund usually takes three to five days.',
    'You would normally see the code below the menu.',
    'We generally recommend the larger size.',
    'Is this your usual address?',
  ],
});
