import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'A fix is good news; a day makes it believable.',
  why: 'A promise without a step or a time leaves the customer to find out alone whether it was kept.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'research',
  match: [
    /\b(?:(?:we|i)(?:'ll|'re going to)|(?:we|i) (?:will|shall|are going to|am going to))(?: (?:surely|certainly|definitely|also|try to|get to|work to|help|be|have|get|make sure to|be able to))* (?:resolv(?:e|ing)|fix(?:ing)?|sort(?:ing)?|solv(?:e|ing)|rectify(?:ing)?|address(?:ing)?|correct(?:ing)?|clear(?:ing)?)(?: out)? (?:the|this|that|it|your|these|those|any|all|things|you)\b/,
    /\b(?:we|i)(?:'ll| will)(?: \w+)? (?:get|have|see that|make sure) (?:this|it|that|things|your \w+) (?:\w+ )?(?:resolved|fixed|sorted|solved|rectified|addressed|right)\b|\b(?:set|put|make) (?:things|this|it) right for you\b/,
  ],
  unless: [
    /\?$|\b(?:same day|now|right away|immediately|straight away|so (?:that )?(?:we|i)|would like to|want to|love to)\b/,
    /\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:by|on|at) +(?:\d|noon|day\b|the end|end)|(?:in|within) (?:the next )?(?:\d+|an?|two|three|five|ten|few) (?:\w+ )?(?:minutes?|hours?|days?)|by (?:send|replac|refund|chang|swap)\w+)\b/,
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'to-clause-end',
  rewrites: [{ i: 'I will {next step} by {day and time}', we: 'we will {next step} by {day and time}' }],
  flags: {
    '[We will resolve this issue].': 'We will [next step] by [day and time].',
    'Be sure that [I will fix the problem].': 'Be sure that I will [next step] by [day and time].',
    "[We'll get this sorted].": 'We will [next step] by [day and time].',
  },
  allows: [
    'We will fix the leak on Monday at nine.',
    'I will sort it out by sending a new cable.',
    'How did you fix the problem?',
    'We would like to solve this with you.',
  ],
});
