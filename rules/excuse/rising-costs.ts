import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'What it costs us is our sum; the customer is weighing what they got for theirs.',
  why: 'Speaking of our expenses asks the customer to pay for the failure as well.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    '(price|prices|cost|costs|rent|rents|wage|wages|energy|fuel|electricity|butter|flour|milk|coffee|ingredients|materials|fees|premiums|insurance|tariffs|salaries|bills|rates) .{0,2} (has|have|had|are|is) .{0,2} (risen|gone up|increased|doubled|tripled|rising|rocketed|soared|exploded|higher|going up)',
    '(rising|increased|increasing|soaring|growing|spiralling) .{0,2} (cost|costs|wages|rents|rent|expenses|inflation)',
    'up by (a|#Value) .{0,1} (third|half|quarter|fifth|percent|tenth)',
    '(provider|providers|supplier|suppliers|landlord|bank|banks|wholesaler|council|airline|airlines|processor|store|stores) .{0,3} ({raise|increase/past}|raising|increasing) .{0,2} (price|prices|rent|fee|fees|cost|costs|rates)',
    '(server|servers|development|developers|artists|updates|hosting|quality|support|people|nothing|staff|delivery|returns) {be} not (free|cheap|for free|free of charge)',
    '(we|i) .{0,2} (have|need|has) .{0,1} (bills|salaries|wages|rent|mouths|a living) .{0,2} (to)? (pay|feed|make)?',
    '(we|i) pay .{0,5} (rent|electric|electricity|wages|commission|month|year|tax|taxes|salaries)',
    '(is|was|that is|and) .{0,1} money (we|i) .{0,2} (never|lose|lost|will)',
    '(costs|cost|costing) (us|me) .{0,3} (a lot|money|more|dearly|a fortune|too much|per|every|#Value)',
    '(cost|price) of (doing business|consistently|providing|keeping|running|maintaining|ingredients|living|staff|labor|materials|energy)',
    '(we|i) .{0,2} (have to|had to|need to|must) (reflect|cover|recoup|pass on|pass) .{0,2} (that|this|our|costs|cost|those|it|increase|increases)',
    '(deserve|deserves|deserving) .{0,1} (proper|fair|decent|living) (wage|wages|pay|salary)',
    '(only|main|sole|single) (source of)? (income|revenue)',
    'not pay (for)? (themselves|itself)',
    '{drive|determine|dictate|govern|influence|shape/past} by .{0,3} (market|markets|wholesale|exchange|index|oil|inflation|auction|stock exchange)',
    '(inflation|costs|prices|tariffs|rents|wages) .{0,2} (has|have|had)? .{0,1} {hit|squeeze|affect|catch|hurt} (us|everyone|everybody|all|the|every|our|many|most|up)',
    '{go} (up)? from .{0,1} $figure to .{0,1} $figure',
    '(bill|bills|insurance|premium|invoice) .{0,2} (doubled|tripled|risen|gone up|went up|rocketed|soared|increased)',
    '(or|otherwise|else) we .{0,1} (shut|close|go under|go bust|fold)',
    '(budget|funding|grant|grants|subsidy) .{0,3} (cut|slashed|reduced|tight|ran out|withdrawn|frozen)',
    '(not|no longer) .{0,1} (viable|economical|profitable|sustainable)',
  ],
  unless: [
    '^ .{0,3} (price|fee|fees|subscription|plan|rent) .{0,3} {go}',
    '(during|on|at|for) .{0,3} (weekend*|season|fair|festival)',
    '$wayout',
    '$ours',
    '$told',
    '(you paid|cost you|reimburs*|refund*)',
    '$instruct',
    '?',
  ],
  rewrites: [
    {
      i: 'You paid for {what you paid for} and did not get it, so I will {next step} by {day and time}',
      we: 'You paid for {what you paid for} and did not get it, so we will {next step} by {day and time}',
    },
    {
      i: 'What I can offer you for the price is {an option that helps}',
      we: 'What we can offer you for the price is {an option that helps}',
    },
  ],
  flags: {
    '[Our energy costs have doubled].':
      'You paid for [what you paid for] and did not get it, so we will [next step] by [day and time].',
    '[Food prices and rents have hit every kitchen in town].':
      'You paid for [what you paid for] and did not get it, so we will [next step] by [day and time].',
    '[I pay a lot of rent for this corner].':
      'You paid for [what you paid for] and did not get it, so I will [next step] by [day and time].',
    '[Support is not free].':
      'You paid for [what you paid for] and did not get it, so we will [next step] by [day and time].',
  },
  allows: [
    'The rates are higher during the fair.',
    'You can turn the ads off for good in the settings.',
    'The parking is not free of charge.',
    'We will pay what the hotel cost you.',
    'Have your costs risen since?',
    'I have taken off the higher fee.',
  ],
});
