import { defineRule, weOrI } from '../defineRule';
import { BUT_NOT, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: '“Always” is the word that this customer can disprove.',
  why: 'A general habit set against one failure tells the customer that it cannot have been so.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(we|they|our .{0,2} $staff) (do|does)? always {keep|make|clean|check|do|provide|offer|deliver|ensure|put|give|maintain|inspect|test/base}':
      [
        '[We always check every bike before it leaves].',
        '- [We always keep the ramp clear], and your bay is reserved.',
      ],
    'i always (make sure|treat|give|put|do my)': ['[I always make sure that it fits].'],
    '(we|they|our .{0,2} $staff) (do|does)? always {listen|respond|reply|treat|answer|inform|greet|act|follow|care|behave|work|handle|pack|use/base}':
      ['[Our staff always greet people at the door].', 'You may know that [we always listen to our tenants].'],
    '(we|i|they|our .{0,2} $staff) (is|are|am) always (polite|courteous|friendly|honest|fair|transparent|careful|on time|punctual|clear|upfront|professional|respectful|clean)':
      ['[I am always honest with my clients].'],
    '(we|i|they) (have|has) always (kept|made|done|provided|offered|delivered|given|maintained|listened|responded|treated|been (known|proud|honest|fair|reliable|committed))':
      ['[We have always kept our word].'],
    '(we|i|they) never (cut corners|compromise|leave a|let a|let our|send out|use anything|use any|serve anything|rush)':
      ['[We never cut corners].'],
  },
  unless: [...QUESTION, ...BUT_NOT, '(from now on|from today|in future) .'],
  span: 'to-clause-end',
  rewrites: [weOrI('this time we missed {a step}'), weOrI('we will {put this right} by {day and time}')],
  allows: ['From now on we always check both tyres.'],
});
