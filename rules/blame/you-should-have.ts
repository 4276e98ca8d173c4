import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This says whose fault it was. Say what happened and how it is put right.',
  why: 'A customer who is told what they should have done has to defend themselves before you can help.',
  source: ['ICTS', 'worksurvival', 'Packard, Moore & McFerran 2018'],
  evidence: 'practice',
  match: [
    'you #Adverb? should not? #Adverb? have #Adverb? (#PastTense|read|put|set|let|cut)',
    'you (could|might) have #Adverb? (told|asked|called|contacted|mentioned|checked|read|informed|requested|reported|let|said|raised|spoken|come|notified)',
    'you (ought|need|needed) to have (#PastTense|read|put|set|let|cut)',
    'you (are|were) #Adverb? (supposed|meant|required|expected|obliged|responsible) (to|for)',
    'it is (your|the customer|the guest) .{0,2} (responsibility|job|duty|obligation) to',
    '(it is|as a) .{0,5} (good|best|better|recommended) (practice|idea|policy)? .{0,1} to .{0,1} only',
    'why (did|do|have|had|would) (not you|you not) .',
  ],
  unless: [
    'you should .{0,2} have .{0,2} (received|gotten|got|seen|had|heard|been|noticed|found|arrived)',
    'you should (have|see|get|receive|be) (it|them|this|that|your|a|an|the)',
    '(you could|might) have .{0,4} (sorry|our|we)',
  ],
  span: 'sentence',
  rewrites: [
    'The quickest way from here is {the next step}',
    { i: 'What I can do now is {your offer}', we: 'What we can do now is {your offer}' },
  ],
  flags: {
    '[You should have read the manual first].': 'The quickest way from here is [the next step].',
    "[You really shouldn't have opened the case].": 'The quickest way from here is [the next step].',
    '[You could have asked at the desk].': 'The quickest way from here is [the next step].',
    '[You are supposed to charge it overnight].': 'The quickest way from here is [the next step].',
  },
  allows: [
    'You should have received an email from us.',
    'You should have been told sooner, and I am sorry.',
    'You should have it by Friday.',
    'You should not have had to call twice.',
  ],
});
