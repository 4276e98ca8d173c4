import { defineRule } from '../defineRule';

const PRODUCT =
  '(app|software|system|device|product|tool|game|website|extension|plugin|machine|service|detection|algorithm|firmware|update|filter|scanner|sensor|meter|formula|cream|cleaner)';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This holds the facts against the customer. Start from what they saw, then look together.',
  why: 'A proof answers an accusation, and the customer only wanted their problem solved.',
  source: ['seed 004', 'seed 002', 'Matzat & Snijders 2012'],
  evidence: 'practice',
  match: [
    // It can be ruled out, it is not on file.
    '(can|could|may|must|should) .{0,1} (therefore|thus|hence|also|safely|certainly)? be (excluded|ruled out|discounted|dismissed)',
    'no (such)? .{0,2} (is|was|were|are|has been|have been|appears|exists) .{0,1} (on file|on record|recorded on|noted on|logged|registered|in (our|the) (system|records|notes|file|log)|noted in|held)',
    '(records|logs|log|system|data|tests|test|report|photos|pictures|evidence|footage|figures|readings|file|findings) .{0,1} (does|do|did) not .{0,1} (indicate|suggest|show|support|reveal|bear out|point to) .',
    '(we|i) (are|am) not (seeing|finding|showing|getting) (any|an|a|anything) .{0,3} (issue|issues|problem|problems|outage|error|errors|fault|unusual|wrong|delays|record)',
    '(i|we) (do|can) not (recognize|recall|remember) (the|this|your|any|such|that) .{0,4} (described|describe|mention|mentioned|visit|job|call|booking|conversation|order|incident)',
    // The camera has him at the gate.
    '(gps|tracking|tracker|camera|cctv|log|system|telematics|timestamp|app|scanner) (has|had|puts|places|put|placed) (our|the|him|her|them|your|a|it) .{1,6} (at|in|outside|inside|on|by|near) .',
    '(scan|signature|coordinates|photo|gps|timestamp|reading|weight|address|number|handwriting|voice) .{0,4} {match|correspond|agree|tally/base} (with)? (your|our|the|what) .',
    '(your account|file|log|system|history|tracking|screen|dashboard|diary|sheet) .{0,1} (showing|shows) (no|that|it|the|as) .{0,6} (cancellation|cancelled|delivered|signed|used|opened|read|before|collected|complete|completed|attempt|call|received|active)',
    '#Value .{0,2} (was|were) (used|consumed|downloaded|streamed|dialed|dispensed) (by|on|with|from|through|over) your .',
    '#Value .{0,2} (is|was) what (was|you) (entered|given|ordered|put|typed|chosen|asked|signed|wrote)',
    '(was|were|is) #Value .{0,1} (degrees|grams|kilos|kg|cm|decibels|celsius|percent|volts|bar|mbps) (when|at|on|as) (he|she|we|i|they|it|the|our|checked|measured)',
    // We did it all by the book.
    '(from|on) (our|my) (side|end|point of view|perspective|part) .{1,5} (is|was|are|were|has been) .{0,2} (complete|completed|closed|finished|done|correct|delivered|resolved|in order|fulfilled|settled)',
    '(is|was|were|has been) (released|sent|completed|processed|dispatched|handed over|issued) .{0,1} (on|from) (our|my) (side|end|part) .{0,4} (and|so|the)',
    '(everything|it all|all of it|the case|your case|the matter|your claim|your complaint|your request) .{0,2} (was|is|were|has been|have been) .{0,1} (handled|dealt with|done|carried out|followed|processed|managed) .{0,1} (correctly|properly|appropriately|by the book|fairly|as it should|in line|accordingly|in accordance)',
    '(our|the) .{0,1} (staff|team|crew|engineer|nurses|teachers|drivers|officers|surveyor|cleaners|guards|guides|instructor|fitter|porters) (carried out|followed|completed|performed|conducted|observed|applied) (the|all|every|their|our|its) .{0,2} (checks|check|headcount*|procedure|procedures|protocol|inspection|steps|assessment|process|instructions|rules|rounds|guidelines|drill)',
    '(looked at|checked|reviewed|approved|assessed|read|inspected|signed off|judged) by (two|three|four|several|a human|human|independent|an independent|experienced|qualified) .{0,5} before',
    '(passes|undergoes|goes through|went through|passed|underwent) (a|an|our|at least|several|two|three|multiple|rigorous|strict) .{0,4} (inspection|inspections|check|checks|test|tests|testing|control|controls|process) (before|prior|until|and)',
    '(yours|your case|your account|your booking|your order|this one|your room) (was|is) (no exception|no different|no other|not an exception|not different)',
    '(we|i|it|they) .{0,2} {post|ship|send|dispatch|leave|submit|hand/past} .{0,8} (so it|well in time|in good time|within the deadline|so that was on time)',
    '(we|i) (bought|purchased|acquired|sold|let|rented|took over) .{1,4} in good faith',
    '(payment|charge|claim|deduction|fee|invoice|contract|ban|suspension|ticket|penalty|fine|cancellation|measurement|increase|refusal) .{0,1} (is|was|are|remains|were) .{0,1} (valid|legitimate|lawful|due|owed|payable|binding|warranted)',
    // It does not do that.
    `(our|this|my) #Noun? ${PRODUCT} .{0,1} (does|did|will|would|can|could) not {delete|remove|steal|collect|produce|cause|send|store|change|damage|drain|read|share|sell|record|hurt|affect|break|scratch|slow|access|erase|charge|influence|lose|contain|harm|make} (any|anything|your|the|a|this|that|it|such|photos|data|files|music) .`,
    '(we|i) (do|did|would) (not|never) {collect|sell|share|delete|steal|touch|damage|shrug|shout|swear|lie|cheat|spy|track} .{0,1} (nothing|anything|any|data|at anyone|at you|$|in my)',
    '(nobody|no one|none of us|none of our .) (is|was|has|were|has ever|ever) .{0,1} (smoking|smoked|touched|opened|rude|shouted|entered|laughing|refused|ignored|been in)',
    '(was|were|has been|have been) (fully|duly|properly|correctly) (provided|performed|rendered|carried out|supplied|fulfilled|completed|executed)',
  ],
  unless: [
    '$forward',
    '$amends',
    '(our|my) .{0,1} (mistake|fault|error|failure|slip)',
    '(now|again|since then|until|once|so that|should|from now) .{0,4} (recorded|complete|completed|done|correct|checked|delivered|reviewed)',
    '(wrong|wrongly|incorrectly|twice|mistake|sorry that|still) .',
    '(you|your) .{0,3} (right|correct) .',
    '(while|when|as|until|unless|if|whether) .{0,3} (claim|payment|contract|fee) .',
    '(could|can|would) you',
    '(owe|owed|due) to you',
    '?',
  ],
  unlessSteps: { near: ['ownership'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'Thank you for describing {what the customer saw}; I will compare it with what I have here and write to you by {day and time}',
      we: 'Thank you for describing {what the customer saw}; we will compare it with what we have here and write to you by {day and time}',
    },
  ],
  flags: {
    '[A leak in the roof can be ruled out].':
      'Thank you for describing [what the customer saw]; we will compare it with what we have here and write to you by [day and time].',
    '[The tracker has the van outside your shop at noon].':
      'Thank you for describing [what the customer saw]; we will compare it with what we have here and write to you by [day and time].',
    '[No such call is on record].':
      'Thank you for describing [what the customer saw]; we will compare it with what we have here and write to you by [day and time].',
    '[From our side the repair is complete].':
      'Thank you for describing [what the customer saw]; we will compare it with what we have here and write to you by [day and time].',
    '[This app does not delete your music].':
      'Thank you for describing [what the customer saw]; we will compare it with what we have here and write to you by [day and time].',
  },
  allows: [
    'Your payment is complete, and the seat is yours.',
    'The app does not yet show your new photo; please close and open it once.',
    'Nothing was on file because we forgot to write it down.',
    'Your form has been checked by two people and is approved.',
  ],
});
