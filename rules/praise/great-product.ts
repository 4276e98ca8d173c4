import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Selling fits badly into a reply to a complaint.',
  why: 'Advertising next to a failure shows the customer that their story was not heard.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    '(our|such (a|an)|{have|offer} (a|an)|is (a|an|the)|are the) .{0,2} $shiny .{0,2} (location|base|hotel|resort|setting|view*|facilit*|area|spa|pool|beach|amenities|atmosphere|property)',
    '(our|such (a|an)|{have|offer} (a|an)|is (a|an|the)|are the) .{0,2} $shiny .{0,2} (product*|feature*|benefit*|app|technology|software|platform|network|coverage|battery|option|solution)',
    '(our|such (a|an)|{have|offer} (a|an)|is (a|an|the)|are the) .{0,2} $shiny .{0,2} (range|menu|food|breakfast|buffet|selection|collection|design|material*)',
    'our .{1,3} (is|are|remains) $habit? $habit? 100? ($shiny|delicious|spacious|spotless|beautiful|immaculate)',
    'our .{1,3} (is|are|remains) $habit? $habit? 100? (durable|robust|reliable|safe|secure|user friendly|easy to use|handmade|homemade|unique)',
    '(the|our) .{1,3} (is|are) .{0,3} (delivering|giving|offering|providing) $superb',
    '(best|top|biggest) (seller|sellers|selling)',
    '(bestseller|bestsellers|bestselling|clinical grade|military grade|hospital grade|medical grade)',
    '$habit? (use|uses|using|select|selects|choose|chooses|source|sources|buy|buys) (only|carefully|nothing but) .{0,2} ($superb|premium|freshest|highest|fresh|organic|genuine|quality|locations|location)',
    '(we|i|$staff|chef) (only|carefully|personally|rigorously) (use|select|choose|pick|handpick|source|buy|test)',
    '(built|made|designed|engineered) to last',
    '(made|built|crafted|produced|prepared|cooked) (with|from|of|using) .{0,3} ($superb|freshest|premium|quality) .{0,2} (material|materials|ingredients|parts|components|leather|produce|fabrics)',
    '{boast} .',
    '(confident|believe) (in|of) .{0,2} (quality|safety|reliability) of our',
    '{stand/base} (behind|by) .{0,2} (quality|reliability) of',
    '(hotel|property|fleet|pool|park|rooms|facilities|machines) (is|are) $habit? (well maintained|well kept|kept clean|in excellent condition)',
    '(offer|offers|feature|features) .{0,2} (modern|stylish|spacious|elegant|luxurious|contemporary) .{0,3} (rooms|room|facilities|apartments|suites|design|spaces)',
    '(dual|added|numerous|unique) (benefit|benefits|advantage|advantages)',
    '(app|product|service|platform|card|system|option) .{0,1} (empower*|revolution*)',
    '(best|greatest|cheapest|finest|fairest|keenest) .{0,1} (value|deal|price|prices|quality|service|product|app|offer) .{0,3} (out there|around|on the market|available|anywhere|in town|you can find|you will find|money can|they have|in years)',
    'in (tip top|perfect|mint|pristine|immaculate|excellent|spotless|flawless|prime|peak) (condition|order|shape|nick|health|working order)',
    '(our|these|those|range of|of) .{0,1} (great value|lightning fast|super fast|superfast|top tier|feature packed|much loved|blazing fast|ultra fast|jam packed|handpicked|hand picked|state of the art|cutting edge) .',
    '(do not|does not|never|not|would not|will not) .{0,2} compromise on .',
    'what .{0,2} the (fuss|hype|buzz) is',
    '(confident|certain|convinced) (that)? you will (see|love|enjoy|agree|notice|appreciate|fall)',
  ],
  unless: [
    '(arrived|arrive|received|receive|returned|return|reached|keep|bought) .{0,4} in (perfect|excellent|mint|pristine)',
    '(hope|come|coming|return|back) .{0,6} see',
    '$glad',
    'you .{0,2} (found|enjoyed|liked|loved|had|noted|mentioned) !second',
    '(not|never|hardly|less) .{0,3} ($superb|ideal|reliable|secure|spotless|beautiful|easy|delicious)',
    '(again|now|until|if|would|could|should) .',
    'safe (for|to) .',
    '(best|perfect|ideal|great|excellent) (option|solution|way|time|place) (is|would|for|to)',
    '?',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'First I want to get this right for you: {next step} by {day and time}',
      we: 'First we want to get this right for you: {next step} by {day and time}',
    },
    {
      i: 'What you paid for should have {what was promised}, and I will {what you do about it} by {day and time}',
      we: 'What you paid for should have {what was promised}, and we will {what you do about it} by {day and time}',
    },
  ],
  flags: {
    '[Our shop has an ideal location].': 'First we want to get this right for you: [next step] by [day and time].',
    '[Our app is extremely reliable and easy to use].':
      'First we want to get this right for you: [next step] by [day and time].',
    '[These boots are our best seller since the start].':
      'First we want to get this right for you: [next step] by [day and time].',
    '[We only use the finest Belgian chocolate].':
      'First we want to get this right for you: [next step] by [day and time].',
    '[Our platform empowers shopkeepers everywhere].':
      'First we want to get this right for you: [next step] by [day and time].',
    '[Every pram leaves our yard in tip-top condition].':
      'First we want to get this right for you: [next step] by [day and time].',
  },
  allows: [
    'We are glad that you liked our superb location.',
    'Is the larger room a better option?',
    'The app has a night mode.',
    'Our best time for a call would be three.',
    'I know a ferry deck is not the ideal place to wait.',
  ],
});
