import { defineRule, weOrI } from '../defineRule';
import { AMENDS, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'This says that the customer expected too much. Start from what they had.',
  why: 'Calling a failure normal tells the customer that they had no right to expect better.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '(is|are|was|were|only) .{0,2} to be expected': [
      '[Some noise is to be expected in a port].',
      '- [Some dust is to be expected]',
      '[A little sand is to be expected], and the showers are by the steps.',
    ],
    '(will|can|may|do|does|would) (inevitably|unavoidably|naturally|invariably) .': [],
    '(is|are) #Adverb? (normal|natural) (for|in|with|at|during|when|after|on|because|given)': [
      '[I would say that it is quite normal for a lamp of this kind].',
      "I've asked the desk, but [some fluff is normal with a new carpet].",
    ],
    '(is|are|be) (totally|completely|perfectly|quite|absolutely|entirely|pretty|only|very) (normal|natural|usual|typical)':
      [],
    'never a (good|right|convenient) time (for|to)': ['[There is never a good time for roadworks].'],
    '(take|takes|took|taking|need|needs) (a|some)? .{0,1} (little|bit of|while|time|getting|moment) .{0,2} (getting used|to get used|adjusting|adapting|acclimatize)':
      ['[It takes a bit of getting used to].'],
    '(part of|part and parcel of|belongs to|adds to|this is also|that is also) (the|its|our|their) .{0,1} (charm|character|romance|adventure|fun|deal|appeal|beauty|magic|experience|charms)':
      ['[A few creaks are part of the charm].'],
    '(sometimes|occasionally|at times|now and then|at peak times|in peak) .{0,8} (can|may|might|could|will|do|does) .{0,3} (feel|be|seem|get|take|run|appear) .{0,2} (slow|slower|busy|busier|noisy|noisier|longer|delayed|late|crowded|full|cold|warm|loud)':
      ['[At peak times the line can be a little busy].'],
  },
  unless: [
    ...WAY_FORWARD,
    ...AMENDS,
    '(normal|natural) (that|for) you .',
    '(our fault|our mistake|we should have|my mistake|sorry|ashamed|as normal)',
  ],
  span: 'clause',
  rewrites: [
    weOrI("You should have had {what you expected}, and we're sorry"),
    weOrI("We'll look into {the problem} and write to you by {day and time}"),
  ],
  allows: ['It is only natural that you feel let down.'],
});
