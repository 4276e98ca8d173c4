import { defineRule } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'Nobody can plan by your workload: name a day.',
  why: 'The customer hears that other work comes first, and no date.',
  source: ['seed 001', 'seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '[(as and when|if|when|where|whenever|until|once|as) .{0,1} (resource|resources|staffing|workload|workloads|budget|manpower) .{0,1} {allow|permit}]':
      [
        'Repairs are booked in [as resources allow].',
        'We will mend the gate [as and when staffing permits].',
        "[When workload permits], we'll inspect the roof.",
        "We'll mow the lawn [whenever the budget allows], and I know that you have waited since May.",
      ],
    '[(as and when|when|whenever|once|as soon as) (we|i|they|somebody|someone) {have} (the|a|some|enough|more|free)? (time|capacity|resources|people|hands|staff|spare moment|free hand|free moment)]':
      [
        "Hi Kay, we'll look through your file [when we have the time].",
        "- I'll repaint the door [once we have enough people].",
      ],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED, ...INSTRUCTION],
  span: 'match',
  rewrites: ['on {day and date}'],
  allows: [],
});
