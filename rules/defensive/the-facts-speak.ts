import { defineRule, weOrI } from '../defineRule';
import { AMENDS, OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

const PRODUCT =
  '(app|software|system|device|product|tool|game|website|extension|plugin|machine|service|detection|algorithm|firmware|update|filter|scanner|sensor|meter|formula|cream|cleaner)';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This holds the facts against the customer. Start from what they saw, then look together.',
  why: 'A proof answers an accusation, and the customer only wanted their problem solved.',
  source: ['seed 004', 'seed 002', 'Matzat & Snijders 2012'],
  evidence: 'practice',
  match: {
    // It can be ruled out, it is not on file.
    '(can|could|may|must|should) .{0,1} (therefore|thus|hence|also|safely|certainly)? be (excluded|ruled out|discounted|dismissed)':
      ['[A leak in the roof can be ruled out].', "I've asked the workshop, but [a fault can be ruled out]."],
    'no (such)? .{0,2} (is|was|were|are|has been|have been|appears|exists) .{0,1} (on file|on record|recorded on|noted on|logged|registered|in (our|the) (system|records|notes|file|log)|noted in|held)':
      ['[No such call is on record].', '- [No payment is on file]'],

    // The camera has him at the gate.
    '(gps|tracking|tracker|camera|cctv|log|system|telematics|timestamp|app|scanner) (has|had|puts|places|put|placed) (our|the|him|her|them|your|a|it) .{1,6} (at|in|outside|inside|on|by|near) .':
      ['[The tracker has the van outside your shop at noon].'],

    // We did it all by the book.
    '(from|on) (our|my) (side|end|point of view|perspective|part) .{1,5} (is|was|are|were|has been) .{0,2} (complete|completed|closed|finished|done|correct|delivered|resolved|in order|fulfilled|settled)':
      ['[From our side the repair is complete].'],
    '(passes|undergoes|goes through|went through|passed|underwent) (a|an|our|at least|several|two|three|multiple|rigorous|strict) .{0,4} (inspection|inspections|check|checks|test|tests|testing|control|controls|process) (before|prior|until|and)':
      [],

    // It does not do that.
    [`(our|this|my) #Noun? ${PRODUCT} .{0,1} (does|did|will|would|can|could) not {delete|remove|steal|collect|produce|cause|send|store|change|damage|drain|read|share|sell|record|hurt|affect|break|scratch|slow|access|erase|charge|influence|lose|contain|harm|make} (any|anything|your|the|a|this|that|it|such|photos|data|files|music) .`]:
      [
        '[This app does not delete your music].',
        "[Our app doesn't share your photos], and the setting's under Privacy.",
      ],
    '(we|i) (do|did|would) (not|never) {collect|sell|share|delete|steal|touch|damage|shrug|shout|swear|lie|cheat|spy|track} .{0,1} (nothing|anything|any|data|at anyone|at you|$|in my)':
      [],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_FORWARD, ...AMENDS],
  unlessSteps: { near: ['ownership'] },
  span: 'clause',
  rewrites: [
    {
      i: "I'll compare what you saw with our records and write to you by {day and time}",
      we: "We'll compare what you saw with our records and write to you by {day and time}",
    },
    weOrI('Please tell us {what you saw}, so that we can check it'),
  ],
  allows: [],
});
