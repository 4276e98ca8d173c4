import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This sets what you see against what the customer met. Ask before you conclude.',
  why: 'Finding nothing on your side tells the customer that nothing happened, and denials are rarely believed.',
  source: ['Matzat & Snijders 2012', 'seed 002', 'seed 004'],
  evidence: 'research',
  match: [
    'no (complaint|complaints|issue|issues|problem|problems|concern|concerns|report|reports|fault|faults) (was|were|has been|have been|had been) #Adverb? (made|reported|raised|brought|received|mentioned|logged|recorded|registered|noted|found)',
    '(everything|all) (is|was|looks|seems) .{0,2} (order|fine|correct|normal)',
    '(by design|feature not a bug)',
    'the way .{0,3} (is|was) (designed|built|made)',
    'unaware of any .{0,2} (issue|issues|problem|problems|fault|outage|outages|complaint|complaints|error)',
    '(we|i) .{0,1} not .{0,1} aware of any .{0,2} (issue|issues|problem|problems|fault|outage|outages|complaint|complaints|error)',
    '(we|i) (have|had|find|found|see|saw|show) no (record|records|trace|evidence|proof|sign|reports|report|complaints|indication) of',
    '(we|i) .{0,2} not (find|found|see|seen|have) any (record|trace|evidence|proof|sign|indication|issue|issues|problem|fault) .{0,2} (of|with|that|on)',
    '(works|working|worked|functioning|operating) (exactly)? as (intended|designed|expected|advertised|described)',
  ],
  unless: [
    'as (intended|designed|expected|described) (again|now)',
    '(could|can|would) you',
    '(hope|sure|now|again|until|once|glad|when|check) .{0,4} (everything|all)',
    '(is|are) everything',
    '(is|are) .{0,1} not .{0,1} working as',
    '(should|will|now|back|again) .{0,3} as (intended|designed|expected)',
  ],
  when: 'recovery',
  span: 'sentence',
  rewrites: [
    {
      i: 'Thank you for telling me how this went, and what I see here is {the fact}',
      we: 'Thank you for telling us how this went, and what we see here is {the fact}',
    },
    {
      i: 'Thank you for telling me, and I would like to ask {your question}',
      we: 'Thank you for telling us, and we would like to ask {your question}',
    },
  ],
  flags: {
    '[I have no record of your call].': 'Thank you for telling me how this went, and what I see here is [the fact].',
    'Hi Kim, [we are not aware of any problem with the lift].':
      'Hi Kim, thank you for telling us how this went, and what we see here is [the fact].',
    '[The scale works exactly as intended].':
      'Thank you for telling us how this went, and what we see here is [the fact].',
    '[No complaints were made that night].':
      'Thank you for telling us how this went, and what we see here is [the fact].',
  },
  allows: [
    'The app works as intended again.',
    'I have no record of your size; could you tell me?',
    'I hope everything is fine now.',
    'We found the record of your call.',
  ],
});
