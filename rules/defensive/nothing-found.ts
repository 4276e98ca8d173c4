import { defineRule, weOrI } from '../defineRule';
import { OWNED, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This sets what you see against what the customer saw. Ask before you conclude.',
  why: 'Finding nothing on your side tells the customer that nothing happened, and denials are rarely believed.',
  source: ['Matzat & Snijders 2012', 'seed 002', 'seed 004'],
  evidence: 'research',
  match: {
    '(we|i|they|$employee) (have|had|{find|see|show}) .{0,1} no .{0,2} (record|records|trace|evidence|proof|sign|signs|reports|report|complaint|complaints|indication|fault|faults|grounds|irregularities|defect|defects|issue|issues|reason to)':
      ['[I have no record of your call].', '- [We have no record of your visit]'],
    'no .{0,2} (complaint|complaints|issue|issues|problem|problems|concern|concerns|report|reports|fault|faults|evidence|trace|sign|signs|record|indication|irregularities|abnormalities|defect|defects|error|errors|activity) .{0,4} (was|were|has been|have been|had been|could be|can be) #Adverb? {make|report|raise|bring|receive|mention|log|record|register|note|find|identify|detect|observe|establish|see}':
      ['[No trace of a leak could be found].', "I've been through the log, and [no fault was found]."],
    '(unaware|not .{0,2} aware) of .{0,2} (any|such|this|these) .{0,2} (issue|issues|problem|problems|fault|outage|outages|complaint|complaints|error|report|reports|disruption)':
      ['Hi Kim, [we are not aware of any problem with the lift].'],
    'there (is|was|were|are) .{0,1} no .{0,1} (evidence|trace|indication|proof|record|suggestion) .': [
      '[There is no evidence that the lock was open].',
      "[There's no evidence of damage], and the photos are attached.",
    ],
  },
  unless: [...OWNED, ...WAY_FORWARD, '(could|can|would) you', 'no reason to (doubt|wait|worry)'],
  span: 'clause',
  rewrites: [
    weOrI("We haven't found {the fault} yet, so please tell us {when it happened}"),
    weOrI("What we can see here is {the fact}, and we'd like to hear how it was for you"),
  ],
  allows: ['I have no record of your size; could you tell me?', 'We have no reason to doubt you.'],
});
