import { defineRule } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'The sentence is kinder without this word.',
  why: '“Obviously” says that the customer should have known, and “to be honest” makes the rest sound less honest.',
  source: ['SkyVerge support guide', 'seed 002'],
  evidence: 'practice',
  match: {
    ', [(to be (perfectly|completely|quite|very|totally)? (honest|frank|blunt)|quite frankly|frankly|obviously|in all honesty|truth be told)] $':
      {
        'The bus is faster, [frankly].': 'The bus is faster.',
        '- The van was full, [frankly]': '- The van was full',
        "It's a long walk, [to be perfectly honest].": "It's a long walk.",
        'The sofa is bigger, [quite frankly].': 'The sofa is bigger.',
      },
    '^ (well|but|and|so)? [(obviously|clearly|frankly|honestly|evidently|actually|needless to say|to be (perfectly|completely|quite|very|totally)? (honest|frank|blunt)|quite frankly|in all honesty|truth be told)] (the|this|that|it|we|i|you|our|your|there|they|a|an|some|no|if)':
      {
        '[Obviously], the lamp comes in two boxes.': 'The lamp comes in two boxes.',
        '[To be honest], the bus is faster.': 'The bus is faster.',
        '[Honestly], the bus is faster, and it stops at the gate.': 'The bus is faster, and it stops at the gate.',
        '- [Frankly], the van was full': '- The van was full',
        "But [honestly], we don't have a bigger size.": "But we don't have a bigger size.",
      },
  },
  unless: [
    ...WAY_FORWARD,
    '(i|we) would be .',
    '(not good enough|sorry|apologize|no excuse|ashamed|too late|embarrassing)',
  ],
  rewrites: [''],
  allows: ['Clearly our mistake, and I am sorry.', 'Honestly, I would be upset too.'],
});
