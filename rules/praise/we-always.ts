import { defineRule } from '../defineRule';
import { BUT_NOT, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: '"Always" is the word that this customer can disprove.',
  why: 'A general habit set against one failure tells the customer that it cannot have been so.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(we|they|our .{0,2} $staff) (do|does)? always {keep|make|clean|check|do|provide|offer|deliver|ensure|put|give|maintain|inspect|test/base}':
      {
        '[We always check every bike before it leaves].': 'This time we missed [a step].',
        '- [We always keep the ramp clear], and your bay is reserved.':
          '- This time we missed [a step], and your bay is reserved.',
      },
    'i always (make sure|treat|give|put|do my)': {
      '[I always make sure that it fits].': 'This time I missed [a step].',
    },
    '(we|they|our .{0,2} $staff) (do|does)? always {listen|respond|reply|treat|answer|inform|greet|act|follow|care|behave|work|handle|pack|use/base}':
      {
        '[Our staff always greet people at the door].': 'This time we missed [a step].',
        'You may know that [we always listen to our tenants].': 'You may know that this time we missed [a step].',
      },
    '(we|i|they|our .{0,2} $staff) (is|are|am) always (polite|courteous|friendly|honest|fair|transparent|careful|on time|punctual|clear|upfront|professional|respectful|clean)':
      {
        '[I am always honest with my clients].': 'This time I missed [a step].',
      },
    '(we|i|they) (have|has) always (kept|made|done|provided|offered|delivered|given|maintained|listened|responded|treated|been (known|proud|honest|fair|reliable|committed))':
      {
        '[We have always kept our word].': 'This time we missed [a step].',
      },
    '(we|i|they) never (cut corners|compromise|leave a|let a|let our|send out|use anything|use any|serve anything|rush)':
      {
        '[We never cut corners].': 'This time we missed [a step].',
      },
  },
  unless: [...QUESTION, ...BUT_NOT, '(from now on|from today|in future) .'],
  span: 'to-clause-end',
  rewrites: [
    { i: 'this time I missed {a step}', we: 'this time we missed {a step}' },
    { i: 'I will {put this right} by {day and time}', we: 'we will {put this right} by {day and time}' },
  ],
  allows: ['From now on we always check both tyres.'],
});
