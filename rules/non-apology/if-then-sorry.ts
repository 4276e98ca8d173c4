import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'The apology hangs on an “if”. Say what happened, and be sorry for that.',
  why: 'An apology that comes with a condition leaves it open whether anything went wrong.',
  source: ['seed 001', 'Lazare', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: {
    // If something was wrong, we are sorry.
    ', [(if|in case) .{1,5} (#PastTense|$feel|$upset) .{0,12} (we|i|our|my|please|accept) .{0,4} $sorry]': {
      '[If we made a mistake, we are sorry].': "We're sorry for [what went wrong].",
      '[If you were let down by our team, I apologise].': "We're sorry for [what went wrong].",
      '[If any of this sounded harsh, I am truly sorry for that].': "I'm sorry for [what went wrong].",
      "Hi Ravi, [if the wrong part was sent, we're sorry], and a new one is on its way.":
        "Hi Ravi, we're sorry for [what went wrong], and a new one is on its way.",
      '- [If the crew was late, we apologise].': "- We're sorry for [what went wrong].",
    },
    ', [should .{1,5} (have|be|feel|seem|cause) .{0,12} (we|i|our|my|please|accept) .{0,4} $sorry]': [
      '[Should our visit have caused you any trouble, please accept our sincere apologies].',
    ],

    // For any trouble, our apologies.
    ', [(for|to) (any|whatever|anyone|anybody|everyone|whoever) .{1,10} (we|i|our|my|please|accept) .{0,4} $sorry]': [
      '[For any trouble this caused, our apologies].',
    ],
    ', [(if|to the extent|insofar as|in so far as|should) .{1,14} (is|are|be) .{0,1} regretted]': [],
    '^ .{1,3} [if you (did|do|really|had|have|felt|were) .{0,10} (sorry|apologies)]': [],
  },
  unless: ['(would|might) not? have'],
  span: 'to-clause-end',
  rewrites: [weOrI("we're sorry for {what went wrong}"), weOrI("we're sorry that we {made this mistake}")],
  allows: ['If I had read your note, you would not have waited in the rain, and I am sorry.'],
});
