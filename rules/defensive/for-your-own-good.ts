import { defineRule, weOrI } from '../defineRule';
import { AMENDS, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A good reason for the rule doesn’t undo what it cost this customer. Name that first.',
  why: 'Hearing that it was for their own good, the customer feels that their loss doesn’t matter.',
  source: ['seed 002', 'customerservicelife.com'],
  evidence: 'practice',
  match: {
    '(is|are|was|were|there|this|it|done|made|that|purely|solely|simply|exist|exists) .{0,3} for (your|the) (own)? (protection|safety|security|benefit|good|comfort|convenience|peace of mind|sake) .{0,4}':
      [
        '[The second password is there for your own protection].',
        "I've sent you the form, but [the check is for your own safety].",
      ],
    '(we|they) (have|had)? (do|introduced|implemented|switched) (this|that|it|these|this .|these .|to .{1,2}) .{0,3} (to|in order|because|for|so that|in return|as part)':
      [],
    '(apply|applies|applied) (equally|strictly)? (to|for) (everyone|everybody|all|every)': [
      '- [It applies to everyone]',
    ],
    '(keep|keeps|keeping|make|makes) (it|things|them|the .{1,2}|our .{1,2}|prices|this) (fair|safe|free|affordable|low|fairer|secure|clean|pleasant) (for|to) (everybody|everyone|all|other|others|the|our)':
      ['[The ads keep the game free for everybody].'],
    '(must|have to|has to|need to|needs to|want to|be) .{0,1} fair (to|on|towards|for) (all|other|others|everybody|everyone|both|our .{0,1} $peopleServed|the (others|rest|other .))':
      ['[We have to be fair to all our guests].'],
    '(safety|security|hygiene|welfare|wellbeing|well being) .{0,6} (first|has to come first|comes first|non negotiable|not negotiable|above comfort|before everything)':
      ['[I believe that the safety of passengers must come first].', '[Safety always comes first on our boats].'],
    '(exist|exists|is there|are there|in place) (so that|so|to) .{0,3} (everyone|everybody|all|guests|customers|passengers|we|you|keep|ensure|protect|prevent|stop|cover)':
      ["[The rules are in place to protect all members, and that won't change]."],
  },
  unless: [
    ...WAY_FORWARD,
    ...AMENDS,
    '(thank|thanks) .',
    '(wrong|mistake|fault|sorry|apologize|failed|should have|ignored|broke|missed)',
    'small team',
    '(not|never) .{0,3} for your',
  ],
  span: 'clause',
  rewrites: [weOrI('We can see that this {cost you time}'), "That's little comfort when {it went wrong for you}"],
  allows: ['This was not for your own safety.', 'The check was for your own safety, but we did it wrong.'],
});
