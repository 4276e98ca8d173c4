import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Telling somebody is a start: say what they do about it.',
  why: 'The customer wanted something to change, and hears that somebody has heard of it.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '($department|everyone) .{0,4} (is|are|be|been|was|were) .{0,1} made (#Adverb)? aware': [
      '[My manager has been made aware].',
    ],
    '(they|he|she) .{0,4} (is|are|be|been|was|were) .{0,1} made (#Adverb)? aware': ['[They have been made aware].'],
    '(we|i|have|will) .{0,2} {make} !(you|sure) .{0,5} aware': ['[I made the team aware].'],
    '(we|i) (have|will|shall) .{0,2} {inform|notify|alert} (the|our|my|all) .{0,4} $department': [
      "[We've informed our delivery department].",
    ],
    '$department .{0,2} (has been|have been|will be|was|were|is|are) .{0,1} {inform|notify|alert|advise/past}': [
      'The seat is fixed, and [the whole crew has been notified].',
      '- [Our engineers have been alerted].',
    ],
    '(will|shall|going to) .{0,4} {have|speak|talk|chat} .{0,3} (with|to) (the|our|my|all) .{0,4} $department': [
      "[I'll have a word with the branch].",
      "[I'm going to speak with the team].",
    ],
    '(will|shall|going to) .{0,2} {mention} (it|this|that|your .{0,2}|these) .{0,2} to (the|our|my)': [
      "[We'll mention it to the chef].",
    ],
    '(will|shall|going to) .{0,2} have a (quiet|little|stern|friendly|serious|firm)? (word|chat|talk) ($|with|about|and)':
      [],
    '(has|have) been brought to the attention of': [],
    '(reminded|spoken to|briefed) (our|the|all) .{0,4} (of|about|on) (their|the|our) .{0,1} (obligation|obligations|duty|duties|responsibility|responsibilities|rules|policy|standards)':
      ['[I have reminded the team of their duties].'],
  },
  unless: [...QUESTION],
  unlessSteps: { near: ['commitment', 'action', 'prevention'] },
  span: 'clause',
  rewrites: [
    weOrI('we will tell you by {day and time} what {name} does about it'),
    weOrI('we will speak to {name} today and write to you by {day and time}'),
  ],
  allows: [],
});
