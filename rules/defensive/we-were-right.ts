import { defineRule, weOrI } from '../defineRule';
import { AMENDS, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This declares you right. The customer needs to be heard first.',
  why: 'Being right about the facts and alone with the problem is how customers are lost.',
  source: ['seed 002', 'seed 004', 'Matzat & Snijders 2012'],
  evidence: 'practice',
  match: {
    '(price|prices|charge|charges|fare|fee|fees|bill|invoice|amount|code|decision|reading|readings|meter|address|information|label|labels|page|measurement|weight|calculation|colleague|colleagues|staff|agent|driver|answer|advice|description|details|instructions|deduction|total|figure|figures|statement|size|temperature|rating|ban|suspension) .{0,2} (is|are|was|were|been) (absolutely|entirely|always|quite|in fact|completely|perfectly|therefore|indeed)? (correct|right|valid|accurate|justified|spot on|appropriate|legitimate|lawful|legal|warranted|in order|calculated correctly|applied correctly|charged correctly)':
      [
        '[The charges are valid].',
        '[Our colleague was right].',
        "I've opened your bill, and [the charge is correct].",
        "[The reading is accurate], but I've noted your call.",
      ],
    '(correctly|rightly|properly|legitimately|accurately|fairly) (charged|billed|applied|calculated|declined|rejected|measured|invoiced|described|labeled|informed|processed|delivered|assessed|weighed|closed)':
      ['[You were correctly billed for May].'],
    '(we|i|team|staff|company|hotel) (have|has|had)? .{0,2} (complied|acted|followed|fulfilled|met|adhered|honored) .{0,4} (obligation|obligations|procedure|procedures|law|terms|contract|instructions|duty|duties|agreement|standards|requirements|all|correctly|faith|part)':
      ['[We followed all procedures].', "- [We've followed all procedures]", "[We've met all our obligations]."],
    '(in line with|in accordance with|consistent with|in keeping with|compliant with|in full compliance with) (our|the|all|applicable|legal|industry|standard|your) !(wish|wishes|request|preferences|instructions|policy|policies|terms|rules|procedure|cancellation|refund|return|returns|house|company)':
      [],
    '(level|levels|game|boss|stage|puzzle|puzzles|quest) .{0,3} (can|has|have|is|are) .{0,3} (beaten|completed|passed|won|solved|beatable|finished|doable)':
      [],
  },
  unless: [
    ...WAY_FORWARD,
    ...AMENDS,
    '(hope|make sure|ensure|if|whether|check|until|so that|you are|you were|your .{1,3} is|now|again|tell me|tell us) .{0,8} (correct|right|valid|accurate|in order)',
    '(wrong|mistake|refund*|credited|twice|not enough|still|our fault|apologize|sorry|should have)',
    '(correct|right|valid|accurate) (now|again)',
  ],
  span: 'clause',
  rewrites: [weOrI('We can see why {the amount} came as a surprise'), weOrI('Let us go through {the bill} with you')],
  allows: [
    'The charge is valid now.',
    'Your bill was correct, but it is not enough to say so.',
    'Could you check whether the amount is correct now?',
    'I want to make sure that your bill is correct.',
    'We should have made this clearer: [the answer], and the July bill is correct.',
    'Your bill is correct again.',
  ],
});
