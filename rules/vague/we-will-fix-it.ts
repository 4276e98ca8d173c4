import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'A fix is good news; a day makes it credible.',
  why: 'A promise without a step or a time leaves the customer to find out alone whether it was kept.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '(we|i) (will|shall|are going to|am going to|will be able to) .{0,3} (resolve|fix|sort|solve|rectify|address|correct|clear|tackle|remedy) (out|up)? (the|this|that|it|your|these|those|any|all|things|you)':
      {
        '[We will resolve this issue].': 'We will [fix this] by [day and time].',
        'I hear you, and [I will fix the problem].': 'I hear you, and I will [fix this] by [day and time].',
        "- [I'll sort you out].": '- I will [fix this] by [day and time].',
        '[I can tell you that we are going to solve it].': 'We will [fix this] by [day and time].',
      },
    '(we|i) (will|shall) .{0,1} be .{0,1} (resolving|fixing|sorting|solving|rectifying|addressing|correcting)': [
      '[We will be fixing this].',
    ],
    '(we|i) (will|shall) .{0,2} (get|have|see that|make sure|ensure) (that)? (this|it|that|things|everything|all|your .{1,2}|you) (is|are|gets)? .{0,1} (resolved|fixed|sorted|solved|rectified|addressed|right|corrected|straightened)':
      ["[We'll get this sorted]."],
    '(we|i) (will|shall) .{0,2} (do|try|give) (our|my) .{0,1} (best|utmost|hardest) to .{0,1} (resolve|fix|help|sort|solve|address|assist|rectify|get|correct|accommodate|find|avoid)':
      ['[We will do our best to help].'],
    '(we|i) (will|shall) .{0,1} (sort|see) you (out|right)': ['[I will see you right].'],
    'and [(will|shall) .{0,2} (do|try|give) (our|my) .{0,1} (best|utmost|hardest) to .{0,1} (resolve|fix|help|sort|solve|address|assist|rectify|get|correct|accommodate|find|avoid)]':
      ['[I have read your mail and will do my best to help].'],
    '(will|shall|going to) .{0,2} (set|put|make) (things|this|it|everything) right': [
      "The bill is on hold, and [we'll make things right].",
    ],
    '(will|going to) sort (itself|you) out': ['[It will sort itself out].'],
    '(will|should) .{0,2} (get better|improve|recover|normalize|resolve|stabilize|clear up|sort out) .{0,1} (by itself|on its own|gradually|progressively|with time|itself|over time)':
      [],
  },
  unless: [
    ...QUESTION,
    '(if|should|in case|once|when) .{1,12} (drop|tell|let|call|line|ping|ring|contact) .',
    '(same day|now|right away|immediately|straight away|would like to|want to|love to|happy to|glad to)',
    'by .{0,1} (send*|replac*|refund*|chang*|swap*|credit*|reissu*|rebook*)',
    '($byWhen)',
    // Help that waits for the customer's word: it is an offer, not a put-off.
    '(if|should|in case|once|when) .{1,14} (send|share|dm|message|mail|email|forward|attach|reply|upload|post)',
    '(if|whether|not|cannot) (we|i|able)',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'clause',
  rewrites: [
    weOrI('we will {fix this} by {day and time}'),
    weOrI("we're {fixing this} now and will write to you by {day and time}"),
  ],
  allows: [
    'I do not know if we will fix it.',
    'We will fix the leak on Monday at nine.',
    'I will sort it out by sending a new cable.',
    'Should the name be wrong on the ticket, send us a scan and we will correct it.',
    'We will fix it right away.',
    'We will [put this right] by [day and time].',
  ],
});
