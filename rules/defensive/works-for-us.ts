import { defineRule, weOrI } from '../defineRule';
import { AMENDS, OWNED, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'That it works elsewhere does not help the customer. Ask what they see.',
  why: '“It works here” tells the customer that the fault must be theirs.',
  source: ['Matzat & Snijders 2012', 'seed 004'],
  evidence: 'practice',
  match: {
    '{work|run|load|open|function|sync|operate|perform|play|print|connect|display|behave} #Adverb? (fine|well|perfectly|normally|correctly|smoothly|properly|flawlessly|without .{1,3}|like a charm|great|ok|okay|as normal|as expected) .{0,3} (here|for (us|me|others|everyone|most|the|our|many)|on (our|my|all|every|the|other|most|any)|in (our|my|all|the|every)|at (our|my)|when (we|i)|from (our|my)|side|end|throughout)':
      [
        '[The scanner works fine on all our phones].',
        '[It works fine on my end], so can you clear your cache?',
        '- [The page loads fine here]',
      ],
    '(tested|test|tests|tried|trialed) .{0,2} (on|with|across|in) .{0,4} (devices|phones|handsets|browsers|models|cars|machines|networks|printers|computers|tablets|homes|people|skin) .{0,12} (none|no|not|fine|works|worked|working|without|all)':
      ['[We tested on twelve devices and none of them crashed].'],
    '(is|are|was|were|been) (thoroughly|fully|extensively|carefully|rigorously|properly)? (tested|certified|calibrated|approved) (and|before|by|for|to) .{0,6} (giving|gives|works|working|leaves|leave|ship*|released|release|safe|same|correct|excellent|good|standard|standards|every|each|left|delivery)':
      [],
    '(not|never|unable to|impossible to) {reproduce|replicate|recreate} (this|that|it|the|your|any|what)': {
      '[I could not reproduce this].': "I can't see the fault from here yet.",
      "I've tried it twice, and [we can't reproduce this].":
        "I've tried it twice, and we can't see the fault from here yet.",
    },
    '(was|were|is|are|has been|have been) .{0,1} (up|running|operational|available|online|working|open|live) (and running)? (all along|throughout|at all times|the whole time|the entire time|all day|all night|without interruption)':
      ['[The service was available throughout].', "[The line was up and running throughout], but I've noted the time."],
  },
  unless: [...OWNED, ...WAY_FORWARD, ...AMENDS, '!try (again|now|too) $'],
  unlessSteps: { near: ['ownership'] },
  span: 'clause',
  rewrites: [
    weOrI("We can't see the fault from here yet"),
    weOrI('Please tell us {which phone you use}, so that we can see what you see'),
  ],
  allows: ['The scanner works fine on all phones again.'],
});
