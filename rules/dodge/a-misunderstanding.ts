import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Whose oversight? One "we" in front of it owns it.',
  why: 'An oversight without an owner sounds like bad luck, and a misunderstanding like half the customer’s fault.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'practice',
  unlessSteps: { near: ['ownership'] },
  match: [
    '(this|it|that|which|what happened) (was|is|has been|seems|appears) (simply|just|purely|merely|clearly|likely|probably|apparently|unfortunately|to be|to have been)? (a|an) .{0,2} (oversight|miscommunication|misunderstanding|mix up|mixup|lapse|hiccup|communication gap|slip|mishap)',
    '(a|some) (breakdown|lack|gap|break) (in|of) (communication|coordination)',
  ],
  unless: [
    '(our|my|we|i) .{0,4} (oversight|side|end|part|mistake|error|fault|miscommunication|misunderstanding|misunderstood)',
    '(not|no|if) .{0,4} (oversight|misunderstanding|miscommunication)',
    '?',
    '(sorry|apologize|apologies) for (the|this|that)',
  ],
  span: 'sentence',
  rewrites: [
    { i: 'I {what I got wrong}', we: 'We {what we got wrong}' },
    { i: 'I {what I got wrong}, and that is on me', we: 'We {what we got wrong}, and that is on us' },
  ],
  flags: {
    '[This was simply an oversight].': 'We [what we got wrong].',
    '[It was a misunderstanding at the desk].': 'We [what we got wrong].',
    '[A breakdown in communication left the van at the depot].': 'We [what we got wrong].',
  },
  allows: [
    'This was an oversight on our part.',
    'That was my oversight, and I am sorry.',
    'To avoid a misunderstanding, here is the list.',
    'It was a pleasure to meet you.',
  ],
});
