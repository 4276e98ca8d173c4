import { defineRule } from '../defineRule';
import { REGRET } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'This talks about expectations. Name what was wrong.',
  why: 'It measures the failure by what the customer hoped for, and does not say what went wrong.',
  source: ['seed 001', 'Lazare', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: {
    // … was not to your liking, did not meet your expectations
    '$sorry .{0,2} [$toHear? that? .{0,9} not .{0,8} (expectation|expectations|satisfaction|satisfactory|liking|taste|standards)]':
      ['We are sorry [that your meal was not to your liking].'],
    '$sorry .{0,2} [$toHear? that? .{1,8} (failed|fails|unable|short|below|under) .{0,3} (expectations|standards|par|meet|match|satisfy|please|exceed|impress)]':
      ['We apologise [that the suite fell short of your expectations], and the upgrade is on us.'],
    '$sorry .{0,2} [$toHear? that? your .{0,2} (expectations|expectation|needs|standards) .{0,4} not .{0,2} (met|fulfilled|reached|matched)]':
      ['We are sorry [that your expectations were not met].'],

    // … what you hoped for
    '$sorry .{0,2} [$toHear? that? .{1,9} not .{0,6} you .{0,3} $hoped]': [
      "We're sorry [your flight wasn't what you hoped for].",
    ],
    '$sorry .{0,2} [$toHear? that? .{1,9} (than|short of|less) .{0,3} you .{0,3} $hoped]': [
      'Sorry [the coat came out shorter than you expected].',
    ],
    '$sorry .{0,2} [$toHear? that? (your|the|this) .{0,8} not .{0,2} (up to|better|perfect|great|ideal|the (best|greatest|most))]':
      ['I am sorry [that your stay was not perfect].'],

    // … you did not enjoy it
    '$sorry .{0,2} [$toHear? that? you .{0,2} not .{0,2} (enjoy|enjoyed|enjoying|like|liked|liking|love|loved|loving|appreciate)]':
      ["I'm sorry [to hear you didn't enjoy your visit], and I would like to hear more."],
    '$sorry .{0,2} [$toHear? that? you (are|were) not .{0,3} (fan|keen|sold|convinced|impressed|taken|won over|thrilled|blown away)]':
      [],
    '$sorry .{0,2} [$toHear? that? you .{0,2} not (have|had|receive|received|get) .{0,6} (experience|stay|visit|time|service|trip|holiday)]':
      ['We are sorry [to hear that you did not have a great stay].'],

    // … it went badly
    '$sorry .{0,2} [$toHear? that? (it|this|that|things|everything|all) .{0,3} not .{0,1} (go|gone|went|work out) .{0,3} (plan|planned|smoothly|well|right|hoped|time)]':
      ['I am sorry [that things did not go to plan].'],
    '$sorry .{0,2} [$toHear? that? (your|the|this|our|you) (.{0,1} (stay|visit|experience|trip|service|food|meal|flight|app|time|product)) .{0,3} (disappointed|disappointing)]':
      ['I am sorry [that your stay was disappointing].'],
    '$sorry .{0,2} [$toHear? that? .{1,6} not .{0,1} (hit the (spot|mark)|work out|worked out|live up|measure up|do it for you|agree with you|make the grade|cut it|suit you|tick .{0,2} (box|boxes))]':
      ['Sorry [that the class did not work out].'],
    '$sorry .{0,2} [$toHear? that? .{1,6} not .{0,1} {go|turn|work|play} (out)? (as|the way|like|quite as) .{0,3} (expected|planned|hoped|you|wanted|should|intended|wished)]':
      [],
    '$sorry .{0,2} [$toHear? that? .{1,4} not .{0,2} (there for you|your thing|your cup of tea|your style|a match|a good fit|right for you)]':
      ['I am sorry [that our food is not your cup of tea].'],
    '$sorry .{0,2} [$toHear? that? our .{0,2} (best|efforts|effort) .{0,3} not .{0,2} enough]': [
      'Sorry [that our best was not enough].',
    ],
    '$sorry .{0,2} [that? (we|i) (could|can) not .{0,2} (please|satisfy|make you happy|win you over|live up|meet your|impress|delight)]':
      ["- I'm sorry [we couldn't please you this time]."],
  },
  unless: [...REGRET],
  span: 'to-clause-end',
  rewrites: ['for {what went wrong}', 'for {making this mistake}'],
  allows: [],
});
