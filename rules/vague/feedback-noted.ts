import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Noted is not yet done: say what happens with it.',
  why: 'Comments that are noted and considered go nowhere that the customer could see.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '$comments .{0,8} (will be|has been|have been|had been|are being|is being|are|is|was|were|be) #Adverb? ({note|log|record|register|consider|review|address|assess|evaluate/past}|taken into) (.{0,3} and (will|shall) .{0,1} be .{0,2} (reviewed|considered|addressed|passed|forwarded|taken|discussed|shared|looked))?':
      ['[Your remarks have been noted].', 'The heater is on again, and [your comments have been recorded].'],
    '{make|take} (a|due|careful|good)? note of (your|this|that|it|the)': ['[I will make a note of this].'],
    '(will|shall) .{0,2} {discuss|review} (this|it|that|your .{0,3}) (at|in|during) .{0,3} (meeting|briefing|huddle|review)':
      ['[We will discuss it in our next meeting].'],
    '(will|shall|are|have) .{0,3} {consider|incorporate|use|evaluate|ponder} (your|this|these|all|the) .{0,2} $comments':
      [],
    '(will|shall|are) .{0,2} {bear|keep} (this|that|it|your .{0,3}|these) in mind': ["- [We'll bear this in mind]."],
    '(will|shall|have|has|been|be|being|are|is|can) .{0,3} {take} .{0,5} (under advisement|into account|into consideration|on board|to heart)':
      ['[We will take your suggestions into account].', '[This will be taken on board].'],
    '{take} (your|this|that|these|all) .{0,3} (on board|into account|into consideration|to heart)': [
      '[We take your comments on board].',
    ],
    '(will|shall) .{0,2} (inform|shape|feed into|influence|guide|flow into) (our|the|future|any)': [],
    '(we|i) (have|will|shall)? #Adverb? {note|log|record} (your|this|that|these|all) .{0,3} $comments': [
      '[I have logged your complaint].',
    ],
    '^ (duly|well)? noted ($|, |with|and)': ['[Duly noted].'],
    '(we|i) (have|will) .{0,1} {note} (this|that|it) ($|, |and|for|down|in|as)': [
      '[I have noted this for the next time].',
    ],
    '(this|that|it|these) (has|have|is|are|will be|was) (been)? #Adverb? {note|log/past} ($|, |and|for|with|in|on|by)':
      [],
    '(we|i) {have} .{0,1} (popped|put|added|placed|noted) .{0,5} (on|to) (the|our|their|my) .{0,2} (list|wish list|agenda|board|backlog|pile)':
      [],
    '(note|marker|remark|flag) .{0,1} {have|be} .{0,2} (gone|put|placed|added|left|made) .{0,1} (on|in|to|against) (his|her|their|your|our|the) .{0,2} (profile|file|account|record|board|list|card)':
      ['[A note has been put on your file].'],
    '$comments .{0,2} (will|can|do|does)? {flow|feed|enrich|inform|shape|guide|influence|contribute/base} .{0,1} (into|to|our|us|the) .':
      [],
    '$department {have} .{0,1} (taken|made) note': [],
    '(used|use|kept|shared|recorded) .{0,2} for (training|coaching|internal|quality|learning) (purposes|use|purpose)': [
      '[Your photos are kept for internal use].',
    ],
    '(food for thought|(something|a lot|plenty) to think about)': ['[That is food for thought].'],
  },
  unless: [...QUESTION],
  unlessSteps: { near: ['commitment', 'action', 'prevention'] },
  span: 'clause',
  rewrites: [
    weOrI('we will discuss this with {name} and write to you by {day and time}'),
    { i: 'because of what you wrote, I {am changing this}', we: 'because of what you wrote, we {are changing this}' },
  ],
  allows: [],
});
