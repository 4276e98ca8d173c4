import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'What it costs you does not matter to the customer, who looks at what they got.',
  why: 'Speaking of your expenses asks the customer to pay for the failure as well.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '(price|prices|cost|costs|rent|rents|wage|wages|energy|fuel|electricity|butter|flour|milk|coffee|ingredients|materials|fees|premiums|insurance|tariffs|salaries|bills|rates) .{0,2} (has|have|had|are|is) .{0,2} (risen|gone up|increased|doubled|tripled|rising|rocketed|soared|exploded|higher|going up)':
      ['[Our energy costs have doubled].', "Hi Oz, [flour's gone up again]."],
    '{hit|affect|squeeze|impact|hurt/past} (hard|badly)? by .{0,2} (rising|increased|increasing|higher|soaring|inflation|costs|tariffs)':
      ['[Our bakery was hurt by higher tariffs].'],
    '(rising|increased|increasing|soaring|growing|spiralling) .{0,2} (cost|costs|wages|rents|rent|expenses|inflation)':
      ["[With rising wages we've had to cut the hours]."],
    '(server|servers|development|developers|artists|updates|hosting|quality|support|people|nothing|staff|delivery|returns) {be} not (free|cheap|for free|free of charge)':
      ['[Support is not free].'],
    '(we|i) pay .{0,5} (rent|electric|electricity|wages|commission|month|year|tax|taxes|salaries)': [
      '[I pay a lot of rent for this corner].',
    ],
    '(cost|price) of (doing business|consistently|providing|keeping|running|maintaining|ingredients|living|staff|labor|materials|energy)':
      ['[That is the cost of doing business].'],
    '(inflation|costs|prices|tariffs|rents|wages) .{0,2} (has|have|had)? .{0,1} {hit|squeeze|affect|catch|hurt} (us|everyone|everybody|all|the|every|our|many|most|up)':
      ['[Food prices and rents have hit every kitchen in town].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    '(during|on|at|for) .{0,3} (weekend*|season|fair|festival)',
  ],
  rewrites: [
    weOrI("You should have had what you paid for, and we'll {do this} by {day and time}"),
    weOrI('We can see why {the new price} bothers you. What we can do is {your offer}'),
  ],
  allows: ['The rates are higher during the fair.'],
});
