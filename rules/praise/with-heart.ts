import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'How much heart goes into it cannot be felt by somebody who was let down.',
  why: 'It asks the customer to weigh your feelings against the failure.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    '(we|i|they|who|$staff|company) .{0,2} {put|pour} .{0,6} (heart|hearts|soul|souls|love|passion|effort|thought|care|energy|pride) .{0,2} (into|in|to)',
    '{make|do|cook|prepare|bake|build|craft|design|create|produce|run|serve|brew|grow|sew|welcome|pick} .{0,4} with .{0,4} (love|passion|heart|hearts|soul|dedication|devotion)',
    '{make|do|treat|handle|prepare|pack|choose|select|check|clean|process|inspect} .{0,3} with .{0,1} (great|greatest|utmost|extreme|every|maximum|meticulous|highest|immense|exceptional|loving) .{0,2} (care|attention|respect|diligence|professionalism|precision)',
    '(we|i|they|$staff) .{0,2} {put} (a lot of|so much|much|countless|endless) (work|time|hours) (into|in)',
    '(labor of love|labour of love|passion project|heart and soul|hearts and souls|a lot of heart)',
    '{hold} .{0,1} dear',
    '(close|dear|near) to (our|my|their) (heart|hearts)',
    '(every|each|all) .{0,2} (detail|details|dish|room|product|element|step|piece|corner|recipe|moment|treatment|stitch|cocktail|cake|meal|aspect) .{0,2} (is|are|has been|have been) .{0,2} (curated|crafted|designed|chosen|considered|handmade|thought|built|created|tailored|handpicked)',
    '(hand|house|home) (built|made|crafted|carved|picked|finished|stitched|painted|rolled|pressed|baked|poured|blended|roasted) .',
    '(we|our .{1,2}) {be} (a|an) .{0,2} (inclusive|welcoming|caring|sustainable|luxury|boutique|premium|upscale|responsible|family friendly) .{0,2} (space|place|hotel|company|venue|business|community|brand|house|home|restaurant|studio|school)',
  ],
  unless: [
    '(will|shall|should|must|going to|promise to|not|no|little|less|hardly|enough) .{0,4} (put|pour|be|treat|handle|prepare|pack|thought|care|effort|heart)',
    '$glad',
    '$butnot',
    '?',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I should have {what was missing}, and I will {what you do about it} by {day and time}',
      we: 'We should have {what was missing}, and we will {what you do about it} by {day and time}',
    },
    {
      i: 'You felt none of our care in {what happened}, and I am sorry',
      we: 'You felt none of our care in {what happened}, and we are sorry',
    },
  ],
  flags: {
    '[We put a lot of effort into every single box].':
      'We should have [what was missing], and we will [what you do about it] by [day and time].',
    '[I bake every cake with so much love].':
      'I should have [what was missing], and I will [what you do about it] by [day and time].',
    '[We pack your glasses with the greatest care].':
      'We should have [what was missing], and we will [what you do about it] by [day and time].',
    '[For me this little shop is a labor of love].':
      'I should have [what was missing], and I will [what you do about it] by [day and time].',
    '[Our bowls are hand-finished by two sisters].':
      'We should have [what was missing], and we will [what you do about it] by [day and time].',
  },
  allows: [
    'We put too little thought into the seating plan.',
    'The new bowl will be packed with great care by me.',
    'I put your parcel in the wrong van.',
    'Thank you for putting so much heart into your letter.',
  ],
});
