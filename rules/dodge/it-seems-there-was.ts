import { defineRule, weOrI } from '../defineRule';
import { OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: '“It seems” leaves open whether anything happened. Say that it did, and that you are sorry.',
  why: 'The customer has just told you what happened, and “it appears” does not believe them yet.',
  source: ['Lazare', 'Battistella'],
  evidence: 'practice',
  unlessSteps: { near: ['ownership'] },
  match: {
    // It looks as though the parcel was left out.
    '[(it|there) #Adverb? (would|does|do)? (seems|appears|looks|sounds|seem|appear|look|seemed|appeared|looked) (like|as if|as though|that|to us that)?] (your|the|our|this|these|a|an|some|one|two|both|it|somebody|someone|nobody|no|on) .{0,8} (was|were|got|has been|have been|had been|been) #Adverb? {miss|lose|overlook|delay|misplace|drop|forget|mishandle|misroute|misfile|hold|leave|move|reset|decline|reject|block|damage|break|assign|place|delete|duplicate|mix|skip|mislabel|misdirect|stick|swap|omit|expose|affect|overbook|interrupt|corrupt/past}':
      [
        'I checked, and [it looks like] your parcel was misplaced.',
        "[It looks as though] your seat's been left off the list.",
        'Hi Cora, [it seems] a page was left out, and I know that you printed it.',
      ],
    '[it #Adverb? (would|does|do)? (seems|appears|looks|seem|appear|seemed|appeared) (like|as if|as though|that)?] (your|the|our|this|these|a|an|some|one|two|both|it|somebody|someone|nobody|no) .{0,6} ((was|were|did|does|do|has|have|had|could) not|never|failed|bounced|vanished|disappeared|slipped|fell|escaped|wandered|stopped|broke|froze|dropped|went)':
      ['[It would seem that] your reply did not reach the desk.', "- [It appears] the alarm didn't go off."],
    '^ [(looks|seems|sounds|seem|appears) (like|as if|as though|that)?] (your|the|our|this|these|a|an|some|one|two|both|it|something|somebody|someone|nobody|no) .{0,8} (was|were|got|has|had|did|does|failed|slipped|fell|went|never) .':
      [],
    '[it #Adverb? (would|does|do)? (seems|appears|looks|seem|appear|seemed|appeared) (like|as if|as though|that)?] you (had|have had|experienced|encountered|faced|ran into|hit|were) .{0,4} (trouble|troubles|difficulty|difficulties|problem|problems|issue|issues|wrong|hiccup|hiccups|snag|blip|bump|delay|delays)':
      ['[It seems] you had trouble with the form.'],
    '[(it has|it was)? .{0,1} (come|came|been brought|brought|been drawn) to (our|my) (attention|notice) that] .': [
      '[It has come to our attention that] the lift stopped.',
    ],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_FORWARD,
    '(we|i|our team) .{0,2} (missed|lost|overlooked|misplaced|dropped|forgot|mishandled|delayed|made|caused|sent|missed|broke|charged|failed|did not|left|put|gave|booked|entered)',
  ],
  rewrites: [weOrI("We're sorry that")],
  allows: ['It seems your parcel was misplaced after we sent it.'],
});
