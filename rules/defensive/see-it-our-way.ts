import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'You can’t ask for understanding here. Show yours first.',
  why: 'The customer came to be understood, and is now asked to see it your way.',
  source: ['ICTS', 'seed 000', 'seed 004'],
  evidence: 'practice',
  match: {
    '(change|changes|saying goodbye|growth) (is|are|can be|can feel|takes) .{0,2} (hard|difficult|tough|scary|unsettling|time)':
      ['[Change can be hard].'],
    'you (need|have|must|should|ought) to? .{0,1} (understand|realize|appreciate|accept|bear|remember|recognize|consider|know) (how|we|this|our|the|it|why|what)':
      ['[You have to understand our position].', '[You need to appreciate our position].'],
    '(please|kindly|must) .{0,1} (understand|appreciate|realize|remember|recognize|consider) (this|how|our|why|what|where) .':
      ["I've read your mail, but [please understand how this works]."],
    '(i am|we are|i|we) .{0,1} (sure|certain|confident|trust) .{0,2} you .{0,2} (agree|understand|appreciate|realize|accept) !that':
      [],
    '(put yourself|try to put yourself) in (our|my|his|her|their) (shoes|position|place)': [
      '- [Put yourself in our shoes]',
    ],
    '(try to)? see (it|this|things) from our (side|point of view|perspective)': {
      "[Try to see it from our side], and I'll do the same.":
        "We can see why you're [upset], and we'd feel the same, and I'll do the same.",
    },
    '(emotions|feelings|tempers|nerves) (are|were|can|do) .{0,2} (high|run|running|frayed|involved|heated)': [
      '[Emotions were running high].',
    ],
  },
  unless: ['as (i am|we are) sure'],
  span: 'clause',
  rewrites: [
    weOrI("We can see why you're {upset}, and we'd feel the same"),
    weOrI('We know how much {this} meant to you'),
  ],
  allows: [],
});
