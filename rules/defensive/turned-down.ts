import { defineRule } from '../defineRule';
import { OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';
import { REFUSAL_WITH_REASON } from '../shared/refusal';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A bare no shuts the door. Give its reason in plain words, or say what is possible.',
  why: 'A refusal without any way forward is what people complain about to others.',
  source: ['customerservicelife.com', 'seed 003', 'ICTS'],
  evidence: 'practice',
  match: {
    // It cannot be considered, we are unable to accept it.
    '(can|could|will|may) not .{0,1} be (considered|accepted|applied to|combined|entertained|stopped|undone|amended|restored|reinstated|backdated|honored|redeemed|accommodated|taken into account|reviewed|reopened|returned) .{0,3}':
      [
        '[Your application cannot be considered].',
        '[Vouchers cannot be combined].',
        "I've read your essay, but [late entries can't be considered].",
      ],
    'no .{0,1} (liability|responsibility|obligation|entitlement|claim) .{0,2} (is|was|can be|will be|exists|arises) (accepted|assumed|there|given|recognized|incurred)?':
      ['[No liability is accepted for coats].'],
    '(falls|fall|fell|lies|lie|sits|is) outside (of)? (what|the|our) .': [
      '- [Claims of this kind fall outside our cover]',
    ],
    '(is|are|was|were) not (foreseen|open to (negotiation|discussion|debate|appeal|review)|up for (negotiation|discussion|debate)|negotiable|provided for|admissible|redeemable|exchangeable)':
      [],

    // The small print forbids it.
    '(terms|conditions|rules|policy|contract|cover|fare|ticket|law|clause|agreement|guarantee|warranty|license) .{0,5} (exclude|excludes|preclude|precludes|prohibit|prohibits|forbid|forbids|rule out|rules out|bar|bars|permits (either|us)|entitles us) .':
      ["[We're bound by the contract, which forbids subletting]."],
    '(pursuant to|by virtue of|in line with|in accordance with|as required by) .{0,3} (clause|rules|regulations|regulation|section|law|legislation|directive|act|guidelines|code)':
      [],
    '(remain|remains) (the property of|our property|liable|payable|in force|due in full|non refundable)': [],
    '(only|strictly|exclusively) (for|available to|open to) (first time|new|existing|returning|registered|paying) .{0,1} (customers|members|users|subscribers|guests)':
      [
        '[The welcome gift is only for new members].',
        '[The welcome box is only for new members], and yours is on page two.',
      ],
    '(decisions|findings|results|assessments|conclusions|order|queue|ranking|allocation) .{0,8} (is|are|follows|follow) .{0,1} (final|independent|the (date|order) of|not open|strictly|first come)':
      [],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_FORWARD,
    '(but|however|instead|though|what) .{0,3} (i|we|you) (can|will|could|have|may|do) !(not) .',
  ],
  unlessSteps: { near: ['gesture', 'ownership', 'commitment'] },
  span: 'clause',
  rewrites: REFUSAL_WITH_REASON,
  allows: [
    'Your application cannot be considered, but you may apply again in May.',
    'The order cannot be stopped any more, but you can return it free of charge.',
  ],
});
