import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This closes the case with a check of your own. Ask what it was like for the customer.',
  why: 'A check that finds all in order tells the customer that they imagined it, and denials are rarely believed.',
  source: ['Matzat & Snijders 2012', 'seed 002', 'seed 004'],
  evidence: 'research',
  match: [
    '(checked|reviewed|investigated|inspected|examined|tested|retested|listened|measured|verified|audited|analyzed|assessed|{read} .{0,4} (log|notes|file|report)|looked (at|into|over|through)) .{0,14} (and|but|which) .{0,8} (correct|correctly|fine|normal|normally|in order|matches|match|matched|within|nothing|justified|valid|clean|spotless|properly|accurate|up to standard|as it should|perfect|ok|okay)',
    '(checked|reviewed|investigated|inspected|examined|tested|retested|listened|measured|verified|audited|analyzed|assessed|looked (at|into|over|through)|taken a look|had a look) .{0,14} (and|but) .{0,5} (no|not find|found nothing|unable to find|could find nothing) (any)? (evidence|issue|issues|fault|faults|record|trace|sign|signs|error|errors|defect|defects|damage|problem|problems|irregular*|abnormal*|indication|reason|grounds)',
    '(found|find|consider|deem|regard|judge) .{0,7} to (be|have been) #Adverb? (correct|reasonable|fair|justified|appropriate|adequate|valid|accurate|in order|in line|in keeping|legitimate|sound|proportionate)',
  ],
  unless: [
    '$forward',
    '(is|are|was|were|do|does|did) not .{0,2} (correct|correctly|fine|normal|normally|valid|clean|properly|accurate|perfect|ok|okay|up to|right|match)',
    '(wrong|mistake|missed|should have|twice|our fault|my fault|you are right|you were right|late|apologize|apologies|sorry)',
    '(now|again|since|replaced|repaired|fixed|refunded|corrected|new) .',
    '(will|please|could|can|would|before|until|hope)',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I have looked at it and do not have the answer yet, so please tell me {the detail you need}',
      we: 'We have looked at it and do not have the answer yet, so please tell us {the detail you need}',
    },
    {
      i: 'Thank you for telling me how this went, and I would like to ask {your question}',
      we: 'Thank you for telling us how this went, and we would like to ask {your question}',
    },
  ],
  flags: {
    '[We have checked the invoice and it is correct].':
      'We have looked at it and do not have the answer yet, so please tell us [the detail you need].',
    '[Our mechanic inspected the brakes and found no fault].':
      'We have looked at it and do not have the answer yet, so please tell us [the detail you need].',
    '[I reviewed the call and consider his answer to be appropriate].':
      'I have looked at it and do not have the answer yet, so please tell me [the detail you need].',
  },
  allows: [
    'We checked the room, and it was not clean.',
    'I have tested the new valve and it works now.',
    'We checked the invoice and you are right, the fee was charged twice.',
    'Could you check whether the date is correct?',
  ],
});
