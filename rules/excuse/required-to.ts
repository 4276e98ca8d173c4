import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Even a duty is our reason; add what it does for the customer, or what you can do.',
  why: 'Named alone, a requirement tells the customer that nothing can be done and nobody minds.',
  source: ['seed 002', 'seed 004', 'ICTS'],
  evidence: 'practice',
  match: [
    '($because|for) .{0,2} (compliance|regulatory|legal|licensing|operational|logistical|technical|internal|budget|administrative|commercial|business|hygiene|safety|copyright|contractual|environmental) .{0,1} (reason|reasons|requirement|requirements|constraint|constraints|purposes|limitation|limitations|consideration|considerations|restriction|restrictions|grounds)',
    '(we|it|they|this|something) .{0,3} {be} .{0,1} (required|obliged|mandated|forced|bound|obligated|compelled) (to|by|because|under)',
    '(we|they|i) (have|had|were left with) no (choice|option|alternative) but',
    '(law|laws|regulation|regulations|regulator|regulators|legislation|government|authorities|directive|inspectors|rules there) .{0,3} (require|requires|oblige|obliges|demand|demands|dictate|dictates|forbid|forbids|prohibit|prohibits|stipulate|do not allow|does not allow|do not leave|does not permit|do not permit|force|forces|are strict|are very strict)',
    'something (that)? we are required to',
  ],
  unless: [
    'could not have been avoided',
    'applies to all',
    'by law and',
    '$wayout',
    '$ours',
    '$told',
    '(refund|pay|repay|reimburse|compensate|inform|tell|give) (you|your|it|this|the)',
    '(tax|taxes|duty|duties|vat) .',
    '(you are|you will be|sorry that we|confidential*|privacy|data protection|gdpr)',
    '$instruct',
    '?',
  ],
  rewrites: [
    {
      i: 'What I can do is {an option that helps}',
      we: 'What we can do is {an option that helps}',
    },
    {
      i: 'That cost you {what it cost you}, and I will {next step} by {day and time}',
      we: 'That cost you {what it cost you}, and we will {next step} by {day and time}',
    },
  ],
  flags: {
    '[The fee had to be raised for regulatory reasons].': 'What we can do is [an option that helps].',
    '[We are required to ask for a deposit].': 'What we can do is [an option that helps].',
    '[I hear that we had no choice but to close the pool].': 'What we can do is [an option that helps].',
    '[The inspectors do not allow candles].': 'What we can do is [an option that helps].',
  },
  allows: [
    'We are required by law to give you a full refund.',
    'We had to move you twice and never asked you.',
    'You are not required to pay the fee.',
    'Is a deposit required?',
    'I have waived the fee that we are required to charge.',
    'We are bound by confidentiality and cannot name him.',
  ],
});
