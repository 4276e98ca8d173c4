import { defineRule } from '../defineRule';
import { OWNED, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'This begins a correction of the customer. The fact is kinder without it.',
  why: 'Winning a point over a detail can cost you the customer.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '(just to be clear|just for the record|for the record|let me be clear|let us be clear|in actual fact|for accuracy|for your information|in the interest of (accuracy|fairness|balance|clarity)|in our defense|in our defence|in fairness|for what it is worth)':
      {
        '[For the record], nobody shouted.': 'Nobody shouted.',
        '[Just to be clear], the tram was on time.': 'The tram was on time.',
        '- [Just for the record], the shop closes at six': '- The shop closes at six',
        "I've checked, and [for the record], the bus was full.": "I've checked, and the bus was full.",
      },
    '(technically|strictly speaking|in legal terms|legally speaking|contractually)': {
      'It was, [technically], your second visit.': 'It was your second visit.',
      "[Strictly speaking], it's a cat, isn't it?": "It's a cat, isn't it?",
    },
    '(with)? (all due|due|the greatest|greatest|the utmost|utmost|the best|great) respect': {
      '[With all due respect], the lamp is old.': 'The lamp is old.',
    },
    '(to be fair|in fairness|in all fairness) to (the|my|our|his|her|your|him|them|her|us) ($employee|manager|bank|airline|hotel|shop|seller|supplier)?':
      {
        '[To be fair to the driver], he rang at noon.': 'He rang at noon.',
      },
    '[(kindly|please) (be (aware|noted|informed|advised|reminded|mindful)|note) (that|of)?] .{0,12} (not|only|never|no|may|always|must|cannot|before|hardly|responsible|liable|own|as per|platform|valid)':
      {
        '[Please note that] we do not open on Mondays, and the key is at the bar.':
          'We do not open on Mondays, and the key is at the bar.',
      },
  },
  unless: [
    ...OWNED,
    ...WAY_FORWARD,
    '(please|kindly) .{0,3} (note|aware|advised|informed) .{0,8} (will|refund*|credited|days|until|by|reply|send|new|extended)',
  ],
  rewrites: [''],
  span: 'match',
  allows: [],
});
