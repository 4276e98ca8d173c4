import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'This says whose fault it was. Say what happened, and how you put it right.',
  why: 'A customer who is told what they should have done has to defend themselves before you can help.',
  source: ['ICTS', 'worksurvival', 'Packard, Moore & McFerran 2018'],
  evidence: 'practice',
  match: {
    'you #Adverb? should not? #Adverb? (have|of) #Adverb? (#PastTense|read|put|set|let|cut)': [
      '[You should have read the manual first].',
      "[You really shouldn't have opened the case].",
      "Hi Gus, [you should've called before ten].",
      '[You should have told us], and a new key is at the desk.',
    ],
    'you .{0,2} (could|might) .{0,2} (have|of) .{0,1} (told|asked|called|contacted|mentioned|checked|read|informed|requested|reported|let|said|raised|spoken|come|notified|rung|written|waited|looked|chosen|cancelled|canceled|refused)':
      {
        '[You could have asked at the desk].': 'The quickest way to fix this is [the next step].',
        '[You could have called us on the day, so] your case is at the station.':
          'The quickest way to fix this is [the next step]; your case is at the station.',
      },
    'you (are|were|had been) .{0,1} (supposed|meant|required|expected|obliged|obligated) to': [
      '[You were supposed to charge it overnight].',
      "I see the note, but [you're expected to sign it at the gate].",
    ],
  },
  unless: [
    ...QUESTION,
    'you should .{0,3} have .{0,2} (received|gotten|got|seen|had|heard|been|noticed|found|arrived|gone|enjoyed|felt|experienced|left|slept|paid|flown|met|landed|boarded|gained|earned)',
    '(not|never) .{0,1} (supposed|meant|required|expected|have had) to',
  ],
  span: 'clause',
  rewrites: ['The quickest way to fix this is {the next step}', weOrI("We'll {do this} by {day and time}")],
  allows: [
    'You should have received an email from us.',
    'You should have been told sooner, and I am sorry.',
    'You should not have had to call twice.',
    'You should have received a mail by now.',
    'You are not required to pay the fee.',
  ],
});
