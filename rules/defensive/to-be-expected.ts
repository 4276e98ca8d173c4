import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'This says that the customer expected too much. Start from what they met.',
  why: 'Calling a failure normal tells the customer that they had no right to expect better.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    '(is|are|was|were|only) .{0,2} to be expected',
    '(will|can|may|do|does|would) (inevitably|unavoidably|naturally|invariably) .',
    '(is|are) #Adverb? (normal|natural) (for|in|with|at|during|when|after|on|because|given)',
    '(is|are|be) (totally|completely|perfectly|quite|absolutely|entirely|pretty|only|very) (normal|natural|usual|typical)',
    'never a (good|right|convenient) time (for|to)',
    '(take|takes|took|taking|need|needs) (a|some)? .{0,1} (little|bit of|while|time|getting|moment) .{0,2} (getting used|to get used|adjusting|adapting|acclimatize)',
    '(part of|part and parcel of|belongs to|adds to|this is also|that is also) (the|its|our|their) .{0,1} (charm|character|romance|adventure|fun|deal|appeal|beauty|magic|experience|charms)',
    '(sometimes|occasionally|at times|now and then|at peak times|in peak) .{0,8} (can|may|might|could|will|do|does) .{0,3} (feel|be|seem|get|take|run|appear) .{0,2} (slow|slower|busy|busier|noisy|noisier|longer|delayed|late|crowded|full|cold|warm|loud)',
  ],
  unless: [
    'but (not|this|we|i|yours|it) .',
    '(call|ring|tell|write to) (us|me) (if|when) .',
    '(i|we) (will|can|could) .',
    'always (somebody|someone|staff|room|a place|a way|us)',
    '(light|led|blink*|beep*) .',
    '$forward',
    '$amends',
    '(not|never|no|nothing) .{0,2} (normal|natural|common|usual|typical|expected|unavoidable|inevitable|bound)',
    '(delay|delays|busy|queue) .{0,3} to be expected',
    '(normal|natural) (that|for) you .',
    '(your|such a) .{0,2} (reaction|frustration|anger|disappointment|worry|concern) .',
    '(if|when) .{0,8} (call|ring|contact|tell|write|let|see)',
    '(our fault|our mistake|we should have|my mistake|sorry|ashamed|as normal)',
  ],
  span: 'sentence',
  rewrites: [
    'What you met was not good enough: {what went wrong}',
    {
      i: 'I can see what this meant for you: {what it cost you}',
      we: 'We can see what this meant for you: {what it cost you}',
    },
  ],
  flags: {
    '[Some noise is to be expected in a port].': 'What you met was not good enough: [what went wrong].',
    '[I would say that it is quite normal for a lamp of this kind].':
      'What you met was not good enough: [what went wrong].',
    '[A creak here and there is part of the charm].': 'What you met was not good enough: [what went wrong].',
    '[It takes a bit of getting used to].': 'What you met was not good enough: [what went wrong].',
    '[At peak times the line can be a little busy].': 'What you met was not good enough: [what went wrong].',
  },
  allows: [
    'This is not normal for a new lamp, and I am sorry.',
    'The parcel is expected on Friday.',
    'It is only natural that you feel let down.',
    'Some swelling is normal, and if it lasts longer please ring us.',
  ],
});
