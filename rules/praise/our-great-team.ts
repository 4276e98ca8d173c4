import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'Praise for the team can wait: the customer has just met its bad day.',
  why: 'Praising the people who failed questions what the customer saw.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    /\b(?:our|my|the|these) (?:\w+ ){0,2}(?:team|staff|crew|colleagues|agents|employees|associates|engineers|minds|experts|technicians|drivers|chefs?|housekeepers|receptionists?|personnel|manager|members)(?: \w+){0,2}? (?:is|are|were|was|works?|working|always|does|do|goes|go|tr(?:y|ies)|has|have|takes?|enjoys?)(?: \w+){0,5}? (?:excellent|fantastic|great|amazing|wonderful|friendly|helpful|the best|hard(?!er)|tirelessly|highly|well[ -]trained|trained to|experienced|professional|dedicated|committed|knowledgeable|passionate|above and beyond|a?round the clock|exceptional|outstanding|diligent\w*|utmost|very best)\b/,
    /\b(?:our|my) (?:\w+ )?(?:best|finest|brightest|highly \w+|well[ -]trained|experienced|professional|wonderful|amazing|fantastic|excellent|outstanding|hard[ -]?working|brilliant|great|skilled) (?:\w+ )?(?:team|staff|crew|colleagues|agents|employees|associates|engineers|minds|experts|technicians|chefs?|people)\b/,
    /\b(?:our|the|my) (?:\w+ )?(?:team|staff|crew|colleagues)(?: \w+)? (?:is|are) (?:\w+ )?(?:making sure|ensuring|doing (?:everything|all|their|its)|trying (?:their|its|hard))\b/,
    /\b(?:have|has|with|got|such|is|are) (?:a|an|one of (?:the|our)|the|such a) (?:\w+ )?(?:great|best|fantastic|excellent|amazing|wonderful|brilliant|outstanding|superb|hard[ -]?working) (?:\w+ )?(?:team|teams|staff|crew|agents)\b/,
    /\b(?:is|was|has been) (?:a|an) (?:very |most |truly |highly |long )?(?:\w+ing|experienced|loyal|dedicated|kind|valued|excellent|great|good) (?:and \w+ )?(?:member|colleague|employee|agent|driver)\b/,
    /\b(?:he|she|they)(?:'s| is| are| has been| have been)? (?:\w+ )?(?:one of (?:our|my) (?:\w+ )?(?:best|finest|most)|very (?:experienced|professional|good|kind)|always (?:very |so )?(?:helpful|friendly|kind|polite)|would never|great with)\b|\bvouch for\b|\btrust (?:my|our) (?:\w+ )?(?:team|staff|colleagues)\b/,
    /\b(?:we|i|team|they)(?:'re| are|'m| am| is|'ve been| have been| has been)(?: \w+){0,2} working(?: \w+){0,5} (?:hard|tirelessly|diligently|a?round the clock|day and night|24)\b/,
  ],
  unless: [
    /\b(?:glad|happy|pleased|delighted|thrilled|thank(?:s|ful)?|grateful) (?:that|to|you|for)\b|\b(?:great|lovely|wonderful|good) to (?:hear|see|read|know)\b|\byou (?:found|enjoyed|liked|praised|mentioned)\b/,
    /\b(?:will be|would be) (?:\w+ )?(?:happy|glad|pleased|delighted)\b/,
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'We fell short here, and I will {what you do about it} by {day and time}',
      we: 'We fell short here, and we will {what you do about it} by {day and time}',
    },
  ],
  flags: {
    '[Our staff are highly trained].': 'We fell short here, and we will [what you do about it] by [day and time].',
    '[My team works incredibly hard].': 'We fell short here, and I will [what you do about it] by [day and time].',
    '[She is one of our best agents].': 'We fell short here, and we will [what you do about it] by [day and time].',
    '[We have been working on this around the clock].':
      'We fell short here, and we will [what you do about it] by [day and time].',
  },
  allows: [
    'We are glad that you found our staff helpful.',
    'Our team will be happy to call you at 3pm.',
    'My colleague Ana has your file and will write by noon.',
    'The crew was late, and that is on us.',
  ],
});
