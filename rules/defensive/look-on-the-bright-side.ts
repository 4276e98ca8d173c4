import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A bright side from you makes the loss look smaller. Leave it to the customer.',
  why: 'Only the customer may say that it was not so bad; from you it sounds like not listening.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    ', (but|though|and|so|well)? [at least (you|it|nobody|nothing|everyone|your|no one|she|he|they) .]': [
      '[At least you had the pool to yourselves].',
      'The coach was late, but [at least you had a seat].',
      '- [At least nobody was hurt]',
    ],
    'on the (bright|plus|positive|upside|other) side . .': [
      '[On the plus side, you met the captain].',
      '[On the bright side, you saw the harbour].',
    ],
    '(overshadow|overshadowed|overshadows|outweigh|outweighs|outweighed|eclipse|eclipsed) .': [
      '[I hope the last night does not overshadow the other six].',
    ],
    '(promise|sure|suspect|confident|certain|guarantee|bet) .{0,2} (you|she|he|they) will .{0,2} (love|thank|enjoy|fall|grow|like|come round|come around|get used)':
      [
        '[I am sure you will love it once it has softened].',
        "[I'm sure you'll love the new colour], and here's the invoice.",
      ],
  },
  span: 'clause',
  rewrites: [weOrI('We can see that this spoiled {your plans}'), weOrI("You missed {the first act}, and we're sorry")],
  allows: [],
});
