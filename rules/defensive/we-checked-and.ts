import { defineRule, weOrI } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This closes the case with a check of your own. Ask what looks wrong to the customer.',
  why: 'A check that finds everything in order tells the customer that they imagined it, and denials are rarely believed.',
  source: ['Matzat & Snijders 2012', 'seed 002', 'seed 004'],
  evidence: 'research',
  match: {
    // The check stays; what it is said to prove goes.
    '(checked|reviewed|investigated|inspected|examined|tested|retested|listened|measured|verified|audited|analyzed|assessed|looked (at|into|over|through)|taken a look|had a look) .{0,14} (and|but) [.{0,5} (no|not find|found nothing|unable to find|could find nothing) (any)? (evidence|issue|issues|fault|faults|record|trace|sign|signs|error|errors|defect|defects|damage|problem|problems|irregular*|abnormal*|indication|reason|grounds)]':
      ['Our mechanic inspected the brakes and [found no fault].', 'We looked at the pump and [found no fault].'],
    '(checked|reviewed|investigated|inspected|examined|tested|retested|listened|measured|verified|audited|analyzed|assessed|{read} .{0,4} (log|notes|file|report)|looked (at|into|over|through)) .{0,14} (and|but) [.{0,8} (correct|correctly|fine|normal|normally|in order|matches|match|matched|within|nothing|justified|valid|clean|spotless|properly|accurate|up to standard|as it should|perfect|ok|okay)]':
      ["We've tested the kettle and [it's fine].", '- We looked into it and [found nothing]'],
    '(we|i|our .{1,2}) .{0,3} (checked|reviewed|investigated|inspected|examined|tested|retested|listened|measured|verified|audited|analyzed|assessed|{read} .{0,4} (log|notes|file|report)|looked (at|into|over|through)) .{0,14} which .{0,8} (correct|correctly|fine|normal|normally|in order|matches|match|matched|within|nothing|justified|valid|clean|spotless|properly|accurate|up to standard|as it should|perfect|ok|okay)':
      ['[I checked the meter, which is correct].'],
    '[(we|i)? (found|find|consider|deem|regard|judge) .{0,7} to (be|have been) #Adverb? (correct|reasonable|fair|justified|appropriate|adequate|valid|accurate|in order|in line|in keeping|legitimate|sound|proportionate)]':
      [
        'I reviewed the call and [consider his answer to be appropriate].',
        "[We consider the fee to be fair], and it's on your bill.",
      ],
  },
  unless: [
    ...WAY_FORWARD,
    '(is|are|was|were|do|does|did) not .{0,2} (correct|correctly|fine|normal|normally|valid|clean|properly|accurate|perfect|ok|okay|up to|right|match)',
  ],
  span: 'to-clause-end',
  rewrites: [
    weOrI("We'd like to understand {what looks wrong to you}"),
    weOrI("Please tell us {what looks wrong to you}, and we'll look again"),
  ],
  allows: ['We checked the room, and it was not clean.'],
});
