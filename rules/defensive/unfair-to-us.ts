import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This asks the customer to feel for you. Feel for them first.',
  why: 'The customer paid for a service; your hurt or your costs are one burden more.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: [
    '(star|stars|rating|review|score|verdict|criticism|word|tone|comment) .{0,2} (is|was|seems|feels|sounds) .{0,2} (not (fair|right|deserved|justified|nice)|unfair|harsh|unjust|undeserved|unkind|over the top|excessive|uncalled for|unwarranted|hurtful|a bit much)',
    '(can|do) not (agree|go along) with (the|your|that) .{0,1} (word|term|expression|wording|label|conclusion|characterization)',
    'to (read|see|get|hear|receive) .{0,2} (words|word|review|message|comment|stars|star) .{0,7} (is|was) .{0,1} (not easy|hard|sad|tough|painful|difficult|no fun|upsetting)',
    '(reviews|ratings|stars) .{0,1} {keep|feed} .',
    '(costs|cost) (us|me)? .{0,1} (real money|a lot of money|us money|us a fortune|thousands)',
    '(out of (my|our) own pocket|(in|of) (my|our) (spare|free) time|(we|i|who) (put|give|spend) .{0,1} (evenings|weekends|nights) .)',
    '(i am|we are) (also)? (allowed|entitled to) (a|an|to|some) .',
    '(nice|good|lovely|luxury) problem to have',
    '(small|little|modest) price (to pay)? for .',
    '(less|cheaper) than .{0,1} (a|one|the price of|the cost of|your) .{0,2} (coffee|cinema|pint|beer|meal|sandwich|cup|lunch|takeaway|ticket)',
    '(under|below) the (price|cost) of .{0,2} (a|one) .',
    '(you will|will|would) (not|hardly) find (a|any|anything) .{0,2} (comparable|cheaper|better|similar|like it|like this)',
    '(is|are|remain) .{0,1} very competitive .',
    '(most|many) people would (call|find|consider) .{1,4} (generous|fair|reasonable|cheap|a lot)',
    'one of the (few|last|only) .{0,2} $rivals .',
    'no (shortage|lack) of (places|things|alternatives|options|choice|opportunities|seats|ways)',
    '(we|i) (did|do) not (have|need) to (pay|do|give|refund|offer) (you)? (anything|nothing|at all|a penny|a cent)',
    '(was|were) met (with|by|through) (the|our|a) .{0,2} (voucher|vouchers|meal|meals|refund|payment|upgrade|credit|drinks)',
    '(whether|if) a goodwill .{1,3} (comes|is|can|could|may) .',
    'if .{0,2} (should|be) (really|actually|indeed) .{0,2} (missing|broken|damaged|faulty|defective|wrong|lost)',
    '(do|so do|please)? give (her|him|it|them|this|that) another (try|go|chance|shot)',
    '(love|like|want|urge|encourage) .{0,2} you to give (it|them|this|her|him) (another|a second|one more) (chance|try|go)',
    '(kindly|please) .{0,1} wait and .{0,1} (not|stop|refrain) .',
    '(as|since|because|with) .{0,2} (popular|loved|sought after|in demand) .{0,3} (we|be|please|i)',
    '(that is|which is|shows) (how|just how) (loved|popular|good|sought after|much (people|everyone|they)) .',
  ],
  unless: [
    '$forward',
    '$amends',
    '(our|my) (mistake|fault|error)',
    '(thank|thanks) (you)? for (the|your) .{0,3} (stars|rating)',
    '(cost|costs) you .',
    '(give|gave) (it|us|me) another .{0,8} (your profile|on us|on me|free)',
    '(i|we) (know|understand|see) .{0,3} (not|cost|why) .',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I can see why you are {how the customer feels}, and what I can do is {your offer}',
      we: 'We can see why you are {how the customer feels}, and what we can do is {your offer}',
    },
  ],
  flags: {
    '[Two stars is not fair].': 'We can see why you are [how the customer feels], and what we can do is [your offer].',
    '[We put our evenings into this choir].':
      'We can see why you are [how the customer feels], and what we can do is [your offer].',
    '[Thirty cents a day is less than a cup of tea].':
      'We can see why you are [how the customer feels], and what we can do is [your offer].',
    '[You will not find a better barber in town].':
      'We can see why you are [how the customer feels], and what we can do is [your offer].',
    '[We did not have to pay anything].':
      'We can see why you are [how the customer feels], and what we can do is [your offer].',
  },
  allows: [
    'It is not fair that you had to wait, and we are sorry.',
    'You do not have to pay anything.',
    'The cake costs less than last year.',
    'Thank you for the five stars.',
  ],
});
