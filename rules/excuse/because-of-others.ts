import { defineRule } from '../defineRule';
import { EXCUSE } from '../families';
import { causeBeforeStatement, causeOfSomething, causeThatWeHad, causeToItsEnd } from '../shared/causes';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'Leave out for now whose doing it was: what you do about it helps more.',
  why: 'A cause outside sounds as if nobody here would help; once things are put right it is information.',
  source: ['seed 002', 'seed 003', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: {
    [causeToItsEnd('$outsideCause')]: {
      'Your delivery is late [due to the weather].': 'Your delivery is late.',
      'We could not come [because of heavy snow on the pass].': 'We could not come.',
      "Hi Mel, your order's been held back [due to our courier], and I know that you needed it.":
        "Hi Mel, your order's been held back, and I know that you needed it.",
      '- No bags were loaded [as a result of the strike].': '- No bags were loaded.',
    },
    [causeOfSomething('$outsideCause')]: [],
    [causeBeforeStatement('$outsideCause')]: {
      '[Owing to the strike] no bags were loaded.': 'No bags were loaded.',
      "[Because of the airline] your case wasn't on the plane.": "Your case wasn't on the plane.",
    },
    [causeThatWeHad('$outsideCause')]: {
      'Your logs are late [because of the snow we have had].': 'Your logs are late.',
    },
    '[(with|given|amid|during|following) (the|this|these|such|so much|all the|all this|last|today) .{0,3} $weather]': {
      '[Given the recent storms], trains are running late.': 'Trains are running late.',
    },
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    '{be} (also|mainly|largely|partly|purely|simply|solely|entirely|probably|unfortunately|sadly|a|an|the|all)? $becauseOf',
  ],
  span: 'match',
  rewrites: [''],
  allows: [
    'All trains are cancelled tomorrow due to the strike; you can change your ticket for free.',
    'Did it break due to the frost?',
    'I have sent a second box because of the strike.',
    'If the delay was due to the airline, you get the fee back.',
  ],
});
