import { defineRule } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Whose oversight was it? Say “our mistake”, and it has an owner.',
  why: 'An oversight without an owner sounds like bad luck, and a misunderstanding like half the customer’s fault.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'practice',
  unlessSteps: { near: ['ownership'] },
  match: {
    '(this|it|that|which|what happened) (was|is|has been) (simply|just|purely|merely|clearly|likely|probably|apparently|unfortunately)? [(a|an) .{0,2} (oversight|miscommunication|misunderstanding|mix up|mixup|lapse|hiccup|communication gap|slip|mishap)]':
      [
        'This was simply [an oversight].',
        'It was [a misunderstanding] at the desk.',
        "Hi Fred, it's clearly [a mix-up], and I know that you waited all day.",
        "- That's just [a slip].",
        'I see that it was [an unfortunate oversight] in the kitchen.',
      ],
    '(this|it|that|which|what happened) (seems|appears) (to be|to have been) [(a|an) .{0,2} (oversight|miscommunication|misunderstanding|mix up|mixup|lapse|hiccup|communication gap|slip|mishap)]':
      ['This seems to have been [an oversight].'],
    '[(a|some) (breakdown|lack|gap|break) (in|of) (communication|coordination)] {leave|mean|cause|lead|send|delay|make|result/past}':
      [
        '[A breakdown in communication] left the van at the depot.',
        '[A lack of coordination] sent two fitters to one house.',
      ],
  },
  unless: [...QUESTION],
  rewrites: ['our mistake'],
  allows: ['This was an oversight on our part.'],
});
