import { defineRule } from '../defineRule';

// Up to five more words of the reason: "on the pass", "at the depot".
const MORE =
  '!(we|you|i|it|nobody|and|but|so|which|who|he|she|they|there|is|are|was|were|has|have|had|will|can|could|did|do|does|would|may|might|must)';
const TAIL = `(${MORE} (${MORE} (${MORE} (${MORE} ${MORE}?)?)?)?)?`;
const NEXT = '($|,|and|but|so|which)';
const SUBJECT = '(we|our|your|the|you|i|my|it|nobody|no|all|some|there|this|these)';
const CAUSE =
  '($weather|$season|$partner|circumstance|circumstances|events|situation|covid*|pandemic|coronavirus|lockdown|lockdowns|restriction|restrictions|brexit|strike|strikes|war|inflation|regulations|protest|protests|election|elections|crisis|blockade|industrial action|volume|volumes|demand|traffic|influx|rush|load|occupancy|workload|turnout|interest|uptake|popularity|backlog|backlogs|number of|numbers of|amount of|staff|staffing|shortage|shortages|absence|absences|sickness|illness|turnover|cutbacks|issue|issues|problem|problems|error|errors|fault|faults|glitch*|hiccup*|difficult*|outage|outages|failure|failures|downtime|upgrade|upgrades|update|updates|migration|changeover|cutover|switchover|rollout|maintenance|limitation|limitations|bug|bugs|breakdown|accident|works|renovat*|refurbish*|construction|remodel*|redecorat*|roadworks|expansion|moderniz*|building work|scaffolding|congestion|aircraft|equipment|(late|delayed|previous|inbound|incoming|connecting) .|reason|reasons|requirement|requirements|constraint|constraints|consideration|considerations|costs|prices|wages|rents|mismatch|misunderstanding|discrepancy|oversight|mistake|delay|mix up|misconfiguration|neighbor|neighbors|host|hosts|guests|building|age|location|layout)';

export default defineRule({
  severity: 'caution',
  message: 'Leave the reason out for now: what you do about it helps more.',
  why: 'Before a fix a reason sounds like an excuse; once things are put right it is information.',
  source: ['seed 002', 'seed 003', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: [
    `[$because !(you|your) .{0,4} ${CAUSE} ${TAIL}] ${NEXT}`,
    `[$because ${CAUSE} ${TAIL}] ${NEXT}`,
    `[$because !(you|your) .{0,4} ${CAUSE}] ${SUBJECT}`,
    `[$because ${CAUSE}] ${SUBJECT}`,
    // With all the rain, over Easter, during the migration.
    '[(with|given|amid|during|following) (the|this|these|such|so much|all the|all this|last|today) .{0,3} $weather]',
    '[(over|during|given|with it being) (the|this|our)? .{0,1} (christmas|easter|holiday season|school holidays|half term|black friday|new year|high season|peak season|festive season|sale|sales)]',
    '[(during|following|after|since|course of) (a|an|the|our)? .{0,1} (migration|switchover|changeover|cutover|server move|change of provider|change of system)]',
    '[for .{0,2} (compliance|regulatory|legal|licensing|operational|logistical|technical|internal|budget|administrative|commercial|business|hygiene|safety|copyright|contractual|environmental) .{0,1} (reason|reasons|requirements|purposes|considerations|grounds)]',
  ],
  unless: [
    '($harm|delay) .{0,2} caused by',
    '$sorry .{0,5} (for|about|that) .{0,8} caused by',
    'caused by (you|your)',
    '(could not have been avoided|subject to availability|applies to all|kicks in)',
    '$wayout',
    '$ours',
    '$told',
    '(our fault|our mistake|our error|my fault|my mistake|what we can|what i can|bad planning|poor planning)',
    '(you are|you have|you were) .{0,2} (facing|experienc*|encounter*|having|seeing)',
    '(thank you|glad|happy|pleased|delighted|enjoy*|looking forward|look forward|hope you|hope that you)',
    '(good|great|lovely|nice|wonderful|rest of your|enjoy your|happy) .{0,6} (weekend|holiday|holidays|christmas|easter|season)',
    '(runs|leaves|departs|opens|rate|rates|every hour) .',
    '(disappointing|upsetting|sad) (to see|to hear|to read|to learn)',
    'will now',
    '(your|you had) (laptop|claim|visit|trip) .{0,2} (to|for|with) .',
    '(because|since) .{0,3} (payment|card|address|deadline|code|trial|name|document|documents|details)',
    '$instruct',
    '?',
  ],
  span: 'match',
  rewrites: [''],
  flags: {
    '[Due to high call volumes], nobody picked up.': 'Nobody picked up.',
    'Your delivery is late [due to the weather].': 'Your delivery is late.',
    '[Because of the holidays] nobody picked up.': 'Nobody picked up.',
    'We could not come [because of heavy snow on the pass].': 'We could not come.',
    "Hi Mel, your order's been cancelled [due to a technical issue], and I know that you needed it.":
      "Hi Mel, your order's been cancelled, and I know that you needed it.",
    '- No bags were loaded [as a result of the strike].': '- No bags were loaded.',
    "We couldn't open the kitchen [for operational reasons].": "We couldn't open the kitchen.",
    'Two seats were sold twice [during the migration].': 'Two seats were sold twice.',
    'Your room was given late [because of a late checkout].': 'Your room was given late.',
    '[Owing to staff shortages] your table was given away.': 'Your table was given away.',
  },
  allows: [
    'All trains are cancelled tomorrow due to the strike; you can change your ticket for free.',
    'We are sorry for the trouble caused by the delay.',
    'Your refund is due on Friday.',
    'The delay was due to our own mistake.',
    'Did it break due to the frost?',
    'I have sent a second box because of the strike.',
  ],
});
