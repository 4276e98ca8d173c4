import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'Being busy explains the wait to you, not to the customer.',
  why: 'It tells the customer that others came first.',
  source: ['seed 000', 'seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    // A season or a day of the year.
    '(busy|busier|busiest|hectic|festive|high|(at|during|in|our) peak) (time|times|period|periods|season|weekend|weekends|night|nights|day|days|month|months|week|weeks|hours|evening|shift|schedule)':
      ['[December is our busiest month of the year].'],
    '(over|during|given|being) (the|this|our)? .{0,1} (holidays)': ['[We were slow over the holidays].'],
    '(it|this|that) (was|is) (also|only|just|still)? (a|the)? (christmas|easter|payday|new year|high season|peak season|black friday|half term|holidays|bank holiday|saturday|sunday|weekend)':
      ['[It was New Year after all].'],

    // A crowded house.
    '(busier|fuller|noisier|more crowded|more hectic) than (usual|normal|expected|average|planned|ever|we)': [],
    '(we|team|staff|kitchen|reception|department|branch|everyone|everybody) {be} .{0,2} under .{0,3} (pressure|strain|stress)':
      [],
    '(at|full|maximum|high) (occupancy|capacity)': [],
    '(was|were|being) .{0,2} (our|the|one of our|one of the) .{0,1} (busiest|craziest|fullest)': [
      '[August was one of our busiest].',
    ],
    '(we|i|team|staff|line|lines|kitchen|restaurant|hotel|pool|bar|department|depot|desk|reception|shop|store|lobby|clinic) {be} .{0,3} (busy|swamped|overwhelmed|inundated|overloaded|slammed|overbooked|saturated|snowed under|at capacity|at full capacity)':
      [],
    '(we|i|team|staff) (have|had) been .{0,2} (busy|swamped|overwhelmed|inundated|overloaded|slammed|snowed under)': [
      '[I have been swamped this week].',
      "Hi Roy, [we've been snowed under since Monday].",
    ],
    '(we|hotel|pool|bar|restaurant|office|shop|plane|flight|class|house|campsite|ward) (was|were|had been|being) (quite|very|also|completely|absolutely|rather|pretty)? (full|fully booked|fully occupied|packed|crowded|rammed|heaving|sold out)':
      ["[The restaurant was packed, and it's been a hectic weekend]."],
    '(arrivals|departures|mornings|evenings|mondays|fridays|saturdays|sundays|weekends|changeovers) {be|get} .{0,3} (manic|hectic|frantic|chaotic|crazy|mad)':
      ['[Sunday changeovers are always a bit manic].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    'subject to availability',
    'kicks in',
    '(runs|leaves|departs|opens|every hour|rate|rates|price|prices)',
    '(you|your) .{0,2} busy',
  ],
  rewrites: [
    weOrI("You shouldn't have had to wait, and we'll {do this} by {day and time}"),
    weOrI("We should have been ready for {the rush}, and we're sorry"),
  ],
  allows: [
    'We recommend a table before eight to avoid the busy hours.',
    'In high season the shuttle runs every hour.',
    'Thank you for making time on your busy day.',
  ],
});
