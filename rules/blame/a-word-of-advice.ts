import { defineRule, weOrI } from '../defineRule';
import { AMENDS, OWNED, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Advice in answer to a complaint sounds like blame. Leave it out, or offer it later.',
  why: 'Advice that nobody asked for tells people what they did wrong.',
  source: ['seed 002', 'ICTS'],
  evidence: 'practice',
  match: {
    // Checking before you leave helps, calling again moves you to the end.
    '^ (letting|sending|calling|checking|having|keeping|adding|booking|reading|setting|using|writing|contacting|asking|telling|turning|making|taking|leaving|washing|updating|saving|arriving|ordering|choosing|submitting|replying|planning|bringing|measuring|opening|cleaning|backing|charging) .{1,10} (helps|help|makes|make|puts|put|moves|move|avoids|avoid|prevents|prevent|saves|save|slows|slow|delays|delay|is never|is always|does help|does make|does not help|reduces|only|usually|goes) .':
      ['[Measuring the window first helps a lot].', '[Writing twice only slows things down].'],

    // We recommend it for the next time.
    '(recommend|suggest|advise|encourage) .{0,10} (next time|in future|in the future|going forward|from now on|beforehand|before (travel*|booking|ordering|your next|you)|in advance|early|earlier|always)':
      [],
    '(recommend|recommended|advise|advised|suggest|encourage) {be|book|come|check|read|arrive|order|call|plan|measure|ask/ing} .':
      [],
    '(next time|in future|in the future|for next time) (just|simply|do|try|please)? (you (can|could|might|may|should)|say something|say so|ask (for|a|our|at|the|one)|book|come|order|take|set|do not|be|call|call ahead|write|use|choose|check|bring|let (us|me|them|somebody|someone|staff)) .':
      ['[In future, just ask at the bar].'],
    '(we|i) (do|also|always|would always|would strongly|strongly) (advise|recommend|encourage|urge|remind) (all|our|every|any|anyone|people|everyone|to|that|being|not|against|using|keeping|integrators|parents|players|owners|members) .':
      ["[We'd always recommend using the padded bag]."],
    '(have|has) (always|repeatedly|often|long|regularly|consistently|been) (recommended|reminding|nudging|telling|asking|encouraging|urging|advising|advised|encouraged|asked|reminded|urged|warned|suggested|pointing) .':
      [],
    'it is (recommended|advisable|advised|best|better|wise|recommendable|good practice|prudent) (not)? (to|that) .': [
      '[It is advisable to bring a coat].',
      "[It's best to arrive half an hour before check-in].",
    ],

    // Things that must never be done.
    '(should|must|may) (never|not|only) be .{0,1} (shared|told|left|dried|washed|opened|kept|placed|stored|exposed|charged|worn|disclosed|read out|given out|written down|cleaned|immersed|lifted|fed|poured|used) .{0,2} (on|in|to|with|by|for|out|near|under|at|without|after|over)':
      [],

    // Read first, then write.
    '(please|kindly) .{0,2} (read|check|contact|ask|see|study|consult|look at|let (us|me) know|tell (us|me)) .{0,6} (before|prior to) (you|order|ordering|buying|purchase|purchasing|booking|giving|leaving|writing|posting|the next|travel*|coming|complaining|spending)':
      ['[Please read the label before you buy].'],

    // Did you even try?
    '(did|have) you .{0,2} (check|checked|take|taken|make|made|read|keep|kept|follow|followed|set|charge|charged|clean|cleaned) .{0,6} (before|first|spam|junk|instructions|properly|correctly|regularly|backup|manual) .{0,2} ?':
      [],
    '(please|kindly) make sure .{0,1} you are (entering|using|typing|following|pressing|connected|having|logged) .': [],
  },
  unless: [
    ...OWNED,
    ...WAY_FORWARD,
    ...AMENDS,
    '(us|me|so that|so) (i|we) (can|could) .',
    '(next time|in future) .{0,12} (i|we|my|our|on us|on me|free) .',
    '(receipt|receipts|delete|eat|drink|worry|hesitate|ride|blame|pay) .',
  ],
  unlessSteps: { near: ['gesture'] },
  span: 'clause',
  rewrites: [weOrI("So that this doesn't happen again, we'll {make this change}"), ''],
  allows: [
    'It is best to keep the receipt until the refund is there.',
    'Please check the label before you send it, so that we can match it.',
  ],
});
