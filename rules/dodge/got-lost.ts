import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Things do not lose themselves. Say who lost it: "we lost your form".',
  why: 'A message that "got missed" sounds as if nobody were there to read it, and nobody is sorry.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  unlessSteps: { near: ['ownership'] },
  match: [
    '(ball|step|email|emails|message|messages|ticket|tickets|request|requests|order|case|details|item|items|parcel|package|call|booking|reservation|payment|invoice|form|letter|luggage|bag|documents|paperwork|delivery|shipment|suitcase|application|refund|mail|file|note|room|table|appointment|it|this|that|which|they|these) .{0,3} (was|were|got|has been|have been|had been) #Adverb? {drop|miss|lose|overlook|mishandle|forget|misplace|skip|mislay|misroute|misfile|neglect|bungle|transpose|duplicate|omit|misdirect|mislabel|overbook|expose/past}',
    '!(we|i|you|he|she|they|not) .{0,1} (then)? (got|gets|gotten) #Adverb? {lose|miss|drop|reset|overlook|overbook|stick|mix|misplace|delete|duplicate|bump|skip|forget|hold|swap|tangle|confuse|move/past}',
    '(wires|lines) .{0,2} (crossed|mixed up|tangled)',
    '({slip|fall|drop} (through|between) .{0,2} (cracks|net|gaps|stools)|between two stools)',
    '(went|gone|go) (missing|astray|unnoticed|unanswered|walkabout)',
  ],
  unless: [
    '$forward',
    '(our|my) (side|end|part|mistake|fault|error|hands)',
    '{lose|miss|delay|drop|overlook|misplace|forget/past} by .',
    '(seems|appears|looks|seemed|appeared|seem|appear) .',
    '(we|i|our team) #Adverb? (made|dropped|missed|lost|overlooked|mishandled|forgot|misplaced|delayed|failed|never|did not|entered|sent|put|left|let)',
    '($sorry|due|because|weather|traffic|customs)',
    '(by us|by me|you got|you lost|if|whether|not|never|in case)',
    '?',
    'nothing (gets|got|is|was) .',
  ],
  span: 'sentence',
  rewrites: [
    { i: 'I {lost or missed what}', we: 'We {lost or missed what}' },
    { i: 'I {what I got wrong}, and that is on me', we: 'We {what we got wrong}, and that is on us' },
  ],
  flags: {
    '[Your message got missed, I see].': 'I [lost or missed what].',
    '[Your case fell through the cracks].': 'We [lost or missed what].',
    '[The second parcel was misplaced].': 'We [lost or missed what].',
    '[Wires got crossed at the depot].': 'We [lost or missed what].',
  },
  allows: [
    'We missed your message, and that is on us.',
    'If the parcel was lost, the tracking shows it.',
    'Did your bag get lost?',
    'Our guide got you to the hut before the storm.',
  ],
});
