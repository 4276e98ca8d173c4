import { defineRule, weOrI } from '../defineRule';
import { GLAD, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Selling fits badly into a reply to a complaint.',
  why: 'Advertising next to a failure shows the customer that their story was not heard.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(our|such (a|an)|{have|offer} (a|an)|is (a|an|the)|are the) .{0,2} $impressive .{0,2} (location|base|hotel|resort|setting|view*|facilit*|area|spa|pool|beach|amenities|atmosphere|property)':
      ['[Our shop has an ideal location].'],
    '($staff|chef) (only|carefully|personally|rigorously) (use|select|choose|pick|handpick|source|buy|test)': [
      '[Our cooks only use fresh fish].',
    ],
    '(our|such (a|an)|{have|offer} (a|an)|is (a|an|the)|are the) .{0,2} $impressive .{0,2} (product*|feature*|benefit*|app|technology|software|platform|network|coverage|battery|option|solution)':
      ['[We have an excellent product].'],
    '(our|such (a|an)|{have|offer} (a|an)|is (a|an|the)|are the) .{0,2} $impressive .{0,2} (range|menu|food|breakfast|buffet|selection|collection|design|material*)':
      ['[We have a wonderful breakfast].', '[We have an outstanding selection].'],
    '(the|our) .{1,3} (is|are) .{0,3} (delivering|giving|offering|providing) $superb': [],
    '(best|top|biggest) (seller|sellers|selling)': ['[These boots are our best seller since the start].'],
    '(bestseller|bestsellers|bestselling|clinical grade|military grade|hospital grade|medical grade)': [],
    '$emphasis? (use|uses|using|select|selects|choose|chooses|source|sources|buy|buys) (only|carefully|nothing but) .{0,2} ($superb|premium|freshest|highest|fresh|organic|genuine|quality|locations|location)':
      [],
    '(built|made|designed|engineered) to last': ['[Our lamps are built to last].'],
    '(made|built|crafted|produced|prepared|cooked) (with|from|of|using) .{0,3} ($superb|freshest|premium|quality) .{0,2} (material|materials|ingredients|parts|components|leather|produce|fabrics)':
      ['[Our beds are made of the best materials].'],
    '{boast} .': ['[Our hotel boasts a pool].'],
    '(confident|believe) (in|of) .{0,2} (quality|safety|reliability) of our': [
      '[I am confident in the quality of our work].',
    ],
    '{stand/base} (behind|by) .{0,2} (quality|reliability) of': ['[We stand behind the quality of our lamps].'],
    '(hotel|property|fleet|pool|park|rooms|facilities|machines) (is|are) $emphasis? (well maintained|well kept|kept clean|in excellent condition)':
      ['[Our fleet is well maintained].'],
    '(offer|offers|feature|features) .{0,2} (modern|stylish|spacious|elegant|luxurious|contemporary) .{0,3} (rooms|room|facilities|apartments|suites|design|spaces)':
      ['[We offer spacious rooms].'],
    'our .{1,3} (is|are|remains) $emphasis? $emphasis? (100|the|among the)? ($impressive|delicious|spacious|spotless|beautiful|immaculate)':
      ['- [Our beaches are stunning], and your towels are at the desk.'],
    'our .{1,3} (is|are|remains) $emphasis? $emphasis? 100? (durable|robust|reliable|safe|secure|user friendly|easy to use|handmade|homemade|unique)':
      ['[Our app is extremely reliable and easy to use].'],
    '(we|i) (only|carefully|personally|rigorously) (use|select|choose|pick|handpick|source|buy|test)': [
      '[We only use the finest Belgian chocolate].',
    ],
    '(app|product|service|platform|card|system|option) .{0,1} (empower*|revolution*)': [
      '[Our platform empowers shopkeepers everywhere].',
    ],
    '(best|greatest|cheapest|finest|fairest|keenest) .{0,1} (value|deal|price|prices|quality|service|product|app|offer) .{0,3} (out there|around|on the market|available|anywhere|in town|you can find|you will find|money can|they have|in years)':
      [],
    'in (tip top|perfect|mint|pristine|immaculate|excellent|spotless|flawless|prime|peak) (condition|order|shape|nick|health|working order)':
      ['[Every pram leaves our yard in tip-top condition].'],
    '(our|these|those|range of|of) .{0,1} (great value|lightning fast|super fast|superfast|top tier|feature packed|much loved|blazing fast|ultra fast|jam packed|handpicked|hand picked|state of the art|cutting edge) .':
      [],
    '(do not|does not|never|not|would not|will not) .{0,2} compromise on .': ['[We never compromise on quality].'],
    '(confident|certain|convinced) (that)? you will (see|love|enjoy|agree|notice|appreciate|fall)': [],
    '(dual|added|numerous|unique) (benefit|benefits|advantage|advantages)': ['[Our app has numerous benefits].'],
  },
  unless: [...QUESTION, ...GLAD, 'you .{0,2} (found|enjoyed|liked|loved|had|noted|mentioned) !second'],
  span: 'clause',
  rewrites: ['you should have had {what you paid for}', weOrI('we will {put this right} by {day and time}')],
  allows: ['You noted that our shop has an ideal location.', 'We are glad that you liked our superb location.'],
});
