import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Say who will read it and what happens then.',
  why: 'Feedback that is passed on without a name or a result sounds like a drawer being closed.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '$comments .{0,8} (will be|has been|have been|had been|are being|is being|are|is|was|were|be|get) #Adverb? {pass|forward|share|relay|refer|raise|send|direct|communicate|bring|submit|hand|feed|convey|transmit|report|flag|escalate/past}':
      ['[Your comments will be shared with the kitchen].', '- [Your concerns have been forwarded to our management].'],
    '(will|shall|we|i) .{0,2} feedback (your|this|these|the)': ['[I will feedback this].'],
    '(matter|issue|case|incident|details) (will be|has been|have been|is|are|was|were|be|been) #Adverb? ({pass|forward|share|relay|refer|raise|report|flag/past}|taken up) (on|onto|over|to|with|along|internally|back|up)':
      [],
    '$comments (have|has) (gone|been|made it) .{0,3} to .{0,4} $department': [],
    '(has|have) your (words|comments|feedback|message|complaint|remarks) on (their|his|her|the) desk': [],
    '(we|i|will|shall|have|am|are) .{0,4} {pass|forward|share|relay|refer|report|communicate|direct|submit|convey|raise|discuss|review|address|transmit|escalate|flag} .{0,1} (this|that|these|it|them|your|the|all|any) .{0,6} (on|onto|over|to|with|up) .{0,4} $department':
      [
        '[I will pass your feedback on to the relevant team].',
        '[We have raised this with the depot].',
        '[We raise all of this with the team].',
      ],
    '(we|i|will|shall|have|am|are) .{0,4} {send|bring|take|put|pop|feed|hand} .{0,1} (this|that|these|it|them|your|all) .{0,2} $comments? .{0,5} (on|onto|over|to|in front of|up) .{0,4} $department':
      ['[I take this to the manager].'],
    '(we|i|will|shall|have|am|are) .{0,4} {pass|share|feed|relay|forward|report|flag} (this|that|these|it|them|your .{0,2} $comments) (along|on|onto|over|back|internally|up|as feedback)':
      [
        "[I've fed that back internally].",
        "Thanks for the photos, and [we'll pass this on to our drivers].",
        '[We share this internally].',
      ],
    '(we|i) (have|will) .{0,1} (logged|raised|registered|filed|recorded) (this|it|that|your .{0,3}) (with|to|for) .{0,4} $department':
      ['[We have logged this with the team].'],
    '^ {pass|forward|share/past} (this|that|it|your) .{0,4} (on|onto|over|to) .{0,4} $department': [
      '[Passed this on to the warehouse team].',
    ],
    '(we|i) (have|will) .{0,1} {pass|forward|share|send} (this|that|these|it|them|your .{0,2}) (on|onto|over)? to .{0,4} (contractor|contractors|supplier|suppliers|partner|partners|headquarters|agency|firm|company|buyers|designers|makers)':
      [],
    '(it|this|that|these|they) (will be|has been|have been|is|are|was|were|be|been) #Adverb? ({pass|forward|share|relay|refer|raise|report|flag/past}|taken up) (on|onto|over|to|with|along|internally|back|up)':
      ['[It has been passed on].'],
    '$comments {have} .{0,1} (found (its|their) way|made (its|their) way|landed|reached|arrived|ended up) .{0,3} (to|with|on|at|in|the|our) .{0,4} ($department|product|inbox)':
      [],
    '(put|added) your .{0,2} $comments .{0,8} (on|to|in) (the|their|our|your) .{0,2} (file|record|profile|notes|log)': [
      '[I have put your comments on the file].',
    ],
  },
  unless: [
    ...QUESTION,
    'have .{0,1} reviewed',
    '(kind|great|lovely|wonderful|positive|nice|warm|generous|glowing|sweet|thoughtful|flattering) .{0,1} (words|comments|feedback|review|remarks|message)',
    '(thrilled|delighted|happy|excited|pleased|love) to (hear|read|know|see|share|pass)',
  ],
  unlessSteps: { near: ['commitment', 'action', 'prevention'] },
  span: 'clause',
  rewrites: [
    weOrI('we will go through this with {name} and tell you by {day and time} what changes'),
    '{name} has read what you wrote and will answer you by {day and time}',
  ],
  allows: [
    'We will pass your kind words on to Ana.',
    'We are happy to pass this on to our team.',
    'Have you passed this on to our support team?',
  ],
});
