import { defineRule } from '../defineRule';
import { OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Things do not lose themselves. Say who lost it: “we lost your form”.',
  why: 'A message that “got missed” sounds as if nobody were there to read it, and nobody is sorry.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  unlessSteps: { near: ['ownership'] },
  match: {
    '(your|the|a|an|our|this|that|both|all|one of your|some of your)? .{0,1} (ball|step|email|emails|message|messages|ticket|tickets|request|requests|order|case|details|item|items|parcel|package|call|booking|reservation|payment|invoice|form|letter|luggage|bag|documents|paperwork|delivery|shipment|suitcase|application|refund|mail|file|note|room|table|appointment|it|this|that|which|they|these) .{0,3} (was|were|got|has been|have been|had been) #Adverb? {drop|miss|lose|overlook|mishandle|forget|misplace|skip|mislay|misroute|misfile|neglect|bungle|transpose|duplicate|omit|misdirect|mislabel|overbook|expose/past}':
      ['[Your message got missed], I see.', '[The second parcel was misplaced].', '- [Your invoice was overlooked].'],
    '!(we|i|you|he|she|they|not) .{0,1} (then)? (got|gets|gotten) #Adverb? {lose|miss|drop|reset|overlook|overbook|stick|mix|misplace|delete|duplicate|bump|skip|forget|hold|swap|tangle|confuse|move/past}':
      [],
    '(your|the|our|some)? (wires|lines) .{0,2} (crossed|mixed up|tangled)': ['[Wires got crossed at the depot].'],
    '((your|the|a|an|our|this|that|both|all|some) .{1,2}|it|this|that|they) (has|have|had|must have|may have)? .{0,1} ({slip|fall|drop/past} (through|between) .{0,2} (cracks|net|gaps|stools)|(went|gone) (missing|astray|unnoticed|unanswered|walkabout))':
      [
        '[Your case fell through the cracks].',
        "Hi Lena, [your bag's gone astray], and I know that you fly on Monday.",
        'We were at the desk, but [your call went unanswered].',
      ],

    // The transfer seems to have bounced.
    '(your|the|a|an|our|this|that|both|all|some) !(you|we|i) .{0,2} (seem|seems|appear|appears|seemed|appeared) to have .{0,2} (bounced|failed|gotten|gone|been|arisen|slipped|dropped|fallen|stopped|crashed|broken|caused|occurred|happened|expired|disappeared|vanished|lapsed|stalled|got|lost|missed)':
      [],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_FORWARD,
    '(tried|trying|attempted|called|rang|phoned) .',
    '($sorry|due|because|weather|traffic|customs)',
    '(by us|by me|you got|you lost|if|whether|not|never|in case)',
    'nothing (gets|got|is|was) .',
    '(it|there|^) (would|does|do)? (seems|appears|looks|seem|appear|look|seemed|appeared) .',
  ],
  span: 'to-clause-end',
  rewrites: [
    { i: "we {lost or missed it}, and I'm sorry", we: "we {lost or missed it}, and we're sorry" },
    'we {lost or missed it}',
  ],
  allows: [
    'If the parcel was lost, the tracking shows it.',
    'Your call was missed when you tried to reach us.',
    'Sorry, your letter got lost.',
    'I can see that there seem to have been some delays with your permit.',
  ],
});
