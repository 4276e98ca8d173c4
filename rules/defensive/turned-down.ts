import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A bare no shuts the door. Give the reason in one plain sentence, and say what is possible.',
  why: 'A refusal without any way forward is what people complain about to others.',
  source: ['customerservicelife.com', 'seed 003', 'ICTS'],
  evidence: 'practice',
  match: [
    // It cannot be considered, we are unable to accept it.
    '(can|could|will|may) not .{0,1} be (considered|accepted|applied to|combined|entertained|stopped|undone|amended|restored|reinstated|backdated|honored|redeemed|accommodated|taken into account|reviewed|reopened|returned) .{0,3}',
    '(requests|request|wishes|wish|preferences|times|slots|seats) .{0,4} (can|could|do|are|is) not .{0,1} (be)? guaranteed',
    '(unable|not able|not in a position|not prepared|not willing|not at liberty|not obliged) to .{0,2} (consider|accept|entertain|uphold|progress|enter|disclose|grant|approve|compensate|reimburse|waive|honor|extend) (your|this|any|these|the|into|matters|it|a|such|for)',
    '(we|i) (do|does|will|can) not .{0,1} (compensate|reimburse|pay out|pay compensation|cover|refund) (for)? (loss|losses|lost|consequential|indirect|earnings|time|expenses|costs|damage|travel|any|the)',
    'no .{0,1} (liability|responsibility|obligation|entitlement|claim) .{0,2} (is|was|can be|will be|exists|arises) (accepted|assumed|there|given|recognized|incurred)?',
    '(a|any|no) (claim|right|entitlement) (to|for) .{1,8} (does|do|is|can) (not|no) .',
    '(officers|inspectors|staff|agents|drivers|advisers|stewards|cashiers|stores|branches|teachers|doctors|we|i) .{0,1} (have|has) no discretion',
    '(do|does) not have .{0,1} discretion',
    '(have|has) .{0,1} (final|last|the final|the last|sole) (decision|say|word)',
    '(leaves|left) (us|me) with (nothing|no .{0,2}) to .',
    '(falls|fall|fell|lies|lie|sits|is) outside (of)? (what|the|our) .',
    '(is|are|was|were) not (foreseen|open to (negotiation|discussion|debate|appeal|review)|up for (negotiation|discussion|debate)|negotiable|provided for|admissible|redeemable|exchangeable)',
    // Nothing more can be done.
    'more (we|i) can not (do|offer|say|give)',
    '(the most|as much as|all) .{0,1} (i|we) (am|are) (able|allowed|permitted|authorized) to .',
    '(not|isnt|nothing) .{0,1} any? more .{0,1} (we|i) (can|could|am able) .',
    'not .{0,1} (in a position|able|willing|prepared|going) to .{0,1} (enter|engage|discuss|debate|comment) .',
    // The small print forbids it.
    '(terms|conditions|rules|policy|contract|cover|fare|ticket|law|clause|agreement|guarantee|warranty|license) .{0,5} (exclude|excludes|preclude|precludes|prohibit|prohibits|forbid|forbids|rule out|rules out|bar|bars|permits (either|us)|entitles us) .',
    '(pursuant to|by virtue of|in line with|in accordance with|as required by) .{0,3} (clause|rules|regulations|regulation|section|law|legislation|directive|act|guidelines|code)',
    '(remain|remains) (the property of|our property|liable|payable|in force|due in full|non refundable)',
    '(deals|offers|discounts|prices|vouchers|codes|promotions|rates|bonus) .{0,4} (can|could) not .{0,1} be (applied|combined|used|extended|transferred|added|given|backdated)',
    '(only|strictly|exclusively) (for|available to|open to) (first time|new|existing|returning|registered|paying) .{0,1} (customers|members|users|subscribers|guests)',
    'while stocks last',
    '(would|will) not be (right|fair|correct|just|reasonable) (to|towards|on|for) (other|others|everyone|everybody|the|those|our|all)',
    'carry (little|no|limited) .{0,1} (weight|value)',
    '(cover|covers|covered|accept|accepts|accepted) .{0,3} (claims|claim|returns|requests|complaints|reports) .{0,4} (within|up to|no later) .{1,8} yours (was|is|came|were|arrived)',
    '(unless|until|where|without|if) .{0,3} (receipt|receipts|proof|evidence|documents|invoice|invoices|original|this) .{0,5} (we|i) (can not|will .{0,1} not|are .{0,1} not|are unable) .',
    '(need|require|ask for) (a|the|your|original|valid)? .{0,1} (proof of purchase|receipt|original packaging) as .',
    '(decisions|findings|results|assessments|conclusions|order|queue|ranking|allocation) .{0,8} (is|are|follows|follow) .{0,1} (final|independent|the (date|order) of|not open|strictly|first come)',
    '(is|was) nothing to (refund|repair|restore|return|pay|apologize|discuss|compensate|credit|replace|claim)',
    'more can not be (done|offered|expected|said)',
    '(a|an) (benefit|courtesy|privilege|favor|extra|bonus|goodwill service) (which|that|we|,|and|not) .',
  ],
  unless: [
    '$forward',
    '(but|however|instead|though|what) .{0,3} (i|we|you) (can|will|could|have|may|do) !(not) .',
    '(if|whether|why|how) .{0,1} (you|it|they) (can|could|do|are) not .',
    '(sorry|mistake|wrong|should not|apologize) .{0,4} (that)? (we|i|it|you) .',
    '(our|my) (mistake|fault|error)',
    '(entitled|you are (due|owed)|owe you) .',
    '(until|before|unless) .{0,3} (today|tomorrow|monday|tuesday|wednesday|thursday|friday|the parts?|the repair|we have) .',
    '(any more|anymore|again) $',
    '?',
  ],
  unlessSteps: { near: ['gesture', 'ownership', 'commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'The reason is {the reason in plain words}, and what I can do is {your offer}',
      we: 'The reason is {the reason in plain words}, and what we can do is {your offer}',
    },
  ],
  flags: {
    '[Your application cannot be considered].':
      'The reason is [the reason in plain words], and what we can do is [your offer].',
    '[We are unable to accept your claim].':
      'The reason is [the reason in plain words], and what we can do is [your offer].',
    '[No liability is accepted for coats].':
      'The reason is [the reason in plain words], and what we can do is [your offer].',
    '[Vouchers cannot be combined].': 'The reason is [the reason in plain words], and what we can do is [your offer].',
    '[The welcome gift is only for new members].':
      'The reason is [the reason in plain words], and what we can do is [your offer].',
  },
  allows: [
    'The order cannot be stopped any more, but you can return it free of charge.',
    'We were not able to reach you; which number shall we try?',
    'The discount is for members, and I have added it to your bill.',
    'I cannot find the seat that you mean; is it row F?',
  ],
});
