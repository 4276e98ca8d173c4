import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'A statistic about all the others does not help this one customer.',
  why: 'It asks the customer to see their trouble as a rounding error.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '$ninetyOrMore .{0,2} of (our|all|the|these|those)? .{0,2} $orders': [
      '[99.2% of our deliveries arrive on the day].',
    ],
    '(nine|eight|9|8|98|99) (in|out of|of) (ten|10|100|every ten)': [
      '[Nine out of ten repairs are done on the first visit].',
    ],
    '(we|i|she|he|they|our .{1,3}|$staff) (have|has|did)? $emphasis? {sell|ship|deliver|serve|fit|install|treat|handle|do|process|stop|move|host|build|make|complete|welcome/past} .{0,4} (thousands|millions|hundreds|thousand|million|000)':
      [
        '[We have shipped over two million kettles].',
        '[I can tell you that our nurses have treated thousands of patients], and your notes are with me.',
      ],
    '(uptime|punctuality|success rate|completion rate|accuracy|satisfaction rate|satisfaction score|on time rate|delivery rate|reliability) .{0,5} (is|was|of|stands|at|has been) .{0,2} ($ninetyOrMore|best|top|high)':
      ['[Last year our punctuality was 91%].', '- [Our uptime is 99.98%].'],
    '$ninetyOrMore .{0,2} (uptime|punctuality|success rate|accuracy|satisfaction|on time)': ['[We have 99% uptime].'],
    '(vast|overwhelming|great) majority (of)? .{0,4} ($orders|{go|arrive|stream|work|run/base})': [
      '[The vast majority of payments go through at once].',
    ],
    '(most|almost all|nearly all|virtually all) (of)? (our|the)? .{0,1} $orders .{0,3} (on time|fine|smoothly|without|quickly|well|problem|instantly)':
      ['[Most of our deliveries arrive on time].'],
    '(hundreds|thousands|millions) of .{0,2} $orders (every|each|a|per|without|go)': [
      '[We get thousands of orders every day].',
      '[Our drivers deliver millions of parcels a year].',
    ],
    '(million|millions|thousand|thousands|hundreds|000) (of)? .{0,2} (happy|satisfied|loyal|regular|active|delighted) $peopleServed':
      [],
    '(98|99|95|97|96) (out)? of (100|every 100|a hundred)': ['[96 out of 100 are happy].'],
  },
  unless: [
    ...QUESTION,
    '(not|only|just|lost|late|wrong|failed|broken|affected|delayed|cancelled) .{0,2} ($ninetyOrMore|orders|parcels|deliveries|flights)',
  ],
  span: 'clause',
  rewrites: ['Yours was the one that went wrong', weOrI('We will {put this right} by {day and time}')],
  allows: ['We were late with 92% of our deliveries.'],
});
