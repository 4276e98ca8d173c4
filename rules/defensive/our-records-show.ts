import { defineRule, weOrI } from '../defineRule';
import { AMENDS, OWNED, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This holds a record against the customer. Take their account first, then ask.',
  why: 'What a screen says does not undo what the customer saw, so it reads as “we do not believe you”.',
  source: ['seed 004', 'Matzat & Snijders 2012'],
  evidence: 'practice',
  match: {
    '[$records .{0,2} {show|say|indicate|confirm|suggest|prove|reveal|state|reflect} .{0,12} (was|were|had|has|have|did|delivered|received|signed|no|nothing|not|you (did|had|have|were|agreed|accepted|confirmed|signed|received|opened|declined)|correct*|normal*|only)]':
      {
        '[Our records show that the parcel was handed over at noon].':
          "What we have here is [the scan time], and we'd like to hear what you saw.",
        '[The GPS log confirms the driver was at your door].':
          "What we have here is [the scan time], and we'd like to hear what you saw.",
        "I've called the depot, and [our records show that the box was delivered].":
          "I've called the depot, and what we have here is [the scan time], and we'd like to hear what you saw.",
      },
    'according to (our|the|my|his|her) .{0,2} $records .': [
      '[According to the system, the heating was on].',
      '- [According to our log, the door was open]',
    ],
    '(i|we) do show (that|your|the|no) .': ['[We do show that it was delivered].'],
    '{see} (from|in|on) (our|the|my) .{0,2} (records|record|system|log|logs|notes|tracking|gps|scan|scans|data|cctv|footage|report|file|recording|history) that .':
      [
        '[I can see from the call notes that you agreed to it].',
        '[We can see on the CCTV that the bag was left], and the guard is new.',
      ],
  },
  unless: [
    ...OWNED,
    ...WAY_FORWARD,
    ...AMENDS,
    '(wrong|wrongly|twice|mistake|late|failed|error|double|apologize|apologies|you are right|you were right|as you say|exactly as you|delayed|stuck|missing|never left|incorrectly)',
    'only our .',
  ],
  span: 'clause',
  rewrites: [
    weOrI("What we have here is {the scan time}, and we'd like to hear what you saw"),
    weOrI("Please tell us how it looked on your side, and we'll compare it with what we have"),
  ],
  allows: [],
});
