import { defineRule, weOrI } from '../defineRule';
import { BUT_NOT, GLAD, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A customer who was let down does not feel how much heart goes into it.',
  why: 'It asks the customer to weigh your feelings against the failure.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(we|i|they|who) .{0,2} {put|pour} .{0,6} (heart|hearts|soul|souls|love|passion|effort|thought|care|energy|pride) .{0,2} (into|in|to)':
      ['[We put a lot of effort into every single box].'],
    '(we|i|they) .{0,2} {put} (a lot of|so much|much|countless|endless) (work|time|hours) (into|in)': [
      '[We put a lot of work into it].',
    ],
    '(we|our .{1,2}) {be} (a|an) .{0,2} (inclusive|welcoming|caring|sustainable|luxury|boutique|premium|upscale|responsible|family friendly) .{0,2} (space|place|hotel|company|venue|business|community|brand|house|home|restaurant|studio|school)':
      [],
    '($staff|company) .{0,2} {put|pour} .{0,6} (heart|hearts|soul|souls|love|passion|effort|thought|care|energy|pride) .{0,2} (into|in|to)':
      ['[Our cooks put their heart into each plate].'],
    '($staff) .{0,2} {put} (a lot of|so much|much|countless|endless) (work|time|hours) (into|in)': [
      '[The team puts a lot of work into it].',
    ],
    '{make|do|cook|prepare|bake|build|craft|design|create|produce|run|serve|brew|grow|sew|welcome|pick} .{0,4} with .{0,4} (love|passion|heart|hearts|soul|dedication|devotion)':
      ['[I bake every cake with so much love].'],
    '{make|do|treat|handle|prepare|pack|choose|select|check|clean|process|inspect} .{0,3} with .{0,1} (great|greatest|utmost|extreme|every|maximum|meticulous|highest|immense|exceptional|loving) .{0,2} (care|attention|respect|diligence|professionalism|precision)':
      ['[We pack your glasses with the greatest care].'],
    '(labor of love|labour of love|passion project|heart and soul|hearts and souls|a lot of heart)': [
      '[For me this little shop is a labor of love].',
    ],
    '{hold} .{0,1} dear': [],
    '(close|dear|near) to (our|my|their) (heart|hearts)': ['[This shop is close to our hearts].'],
    '(every|each|all) .{0,2} (detail|details|dish|room|product|element|step|piece|corner|recipe|moment|treatment|stitch|cocktail|cake|meal|aspect) .{0,2} (is|are|has been|have been) .{0,2} (curated|crafted|designed|chosen|considered|handmade|thought|built|created|tailored|handpicked)':
      ['- [Every detail is lovingly designed], and your print is in the post.'],
    '(hand|house|home) (built|made|crafted|carved|picked|finished|stitched|painted|rolled|pressed|baked|poured|blended|roasted) .':
      ['[Our bowls are hand-finished by two sisters].'],
  },
  unless: [
    ...QUESTION,
    ...GLAD,
    ...BUT_NOT,
    '(will|shall|should|must|going to|promise to|not|no|little|less|hardly|enough) .{0,4} (put|pour|be|treat|handle|prepare|pack|thought|care|effort|heart)',
  ],
  span: 'clause',
  rewrites: [weOrI('we should have {taken more care}'), weOrI('we will {put this right} by {day and time}')],
  allows: ['We put too little thought into the seating plan.', 'The new bowl will be packed with great care by me.'],
});
