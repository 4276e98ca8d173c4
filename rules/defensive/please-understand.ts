import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'You can’t ask for understanding here. The sentence is kinder without these words.',
  why: 'The customer came to be understood, and is now asked to see it your way.',
  source: ['ICTS', 'seed 000', 'seed 004'],
  evidence: 'practice',
  match: {
    '[(you|we need you|i need you) (need|have|must|should|ought|will)? to? .{0,1} (understand|realize|appreciate|accept|bear in mind|remember|recognize|consider) that] !(your|you)':
      {
        '[You need to understand that] we are closed on Mondays.': 'We are closed on Mondays.',
        'The bus is full, and [you must accept that] seats go fast.': 'The bus is full, and seats go fast.',
      },
    '[(please|kindly|please do|you must) .{0,1} (understand|appreciate|realize|remember|recognize|consider|bear in mind) that] !(your|you)':
      {
        '[Please understand that] this is a busy house.': 'This is a busy house.',
        '- [Please appreciate that] the vet has one room': '- The vet has one room',
        '[Kindly remember that] the pool has two lanes, and the stairs are on the left.':
          'The pool has two lanes, and the stairs are on the left.',
      },
    '[(i am|we are|i|we) .{0,1} (sure|certain|confident|trust) .{0,2} you .{0,2} (agree|understand|appreciate|realize|accept) that] .':
      {
        "[I'm sure you'll understand that] the cake takes three days.": 'The cake takes three days.',
        '[We trust you appreciate that] stock moves fast.': 'Stock moves fast.',
      },
  },
  rewrites: [''],
  allows: [],
});
