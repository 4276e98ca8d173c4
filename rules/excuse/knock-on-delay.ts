import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'The chain of events is yours to manage; the customer needs to know what comes next.',
  why: 'What happened behind the counter explains the delay and repairs nothing.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '(logistic*|distribution|shipping|crew|aircraft|gate|baggage|operational) (issue|issues|problem|problems|delay|delays|constraint|constraints|disruption|disruptions|availability|backlog|change|changes|swap)':
      ['[We have logistics issues in the north].'],
    '(due to|because of|caused by|owing to|waiting on|waiting for|awaiting|result of|needed|pending) .{0,3} ((inbound|incoming|connecting|crew|aircraft|plane|equipment|traffic|congestion|paperwork|documents|document)|late (arriv*|departure|departures|checkout|checkouts|delivery|deliveries)|late check (out|outs)|previous (guest|guests|flight|flights|order|orders|tenant|tenants))':
      ["Hi Sue, [the van's still waiting for the incoming delivery]."],
    'traffic (jam|jams|condition|conditions|chaos|congestion)': ['[There was a traffic jam on the ring road].'],
    '(crew|pilot|pilots|driver|drivers|captain) .{0,1} (timed out|ran late|was late|were late|needed rest|had not arrived|arrived late|got lost|ran out of hours|got stuck)':
      ['[I am told that the driver ran late].', "[The crew timed out, so the flight couldn't leave]."],
    '(road|roads|motorway|highway|bridge|tunnel|port|runway|access|track|line|canal|m1|m4|m5|m6|m25|a1) .{0,2} (was|were|is|are|been) .{0,1} (shut|closed|blocked|jammed|gridlocked|impassable|flooded|a car park)':
      ['[The motorway was closed all afternoon].'],
    '(bird strike|flat tire|slot restriction|slot restrictions|ground stop|crew rest|knock on|air traffic control|congestion|rotation of the)':
      [],
    'before (we|they) (can|could) (get in the air|leave|depart|take off|start|move)': [
      '[The crew had to rest before we could depart].',
    ],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    '(heads up|please note|start|starts|leaves) .{0,4} (earlier|later)',
    '(now|currently) (expected|due|estimated)',
    '$becauseOf .',
  ],
  rewrites: [
    weOrI("We should have told you sooner, and we'll {do this} by {day and time}"),
    weOrI("We're sorry that you had to wait. We'll {do this} by {day and time}"),
  ],
  allows: [
    'The road is closed until Friday, please use the north gate.',
    'Are you waiting for a connecting flight?',
    'Your road is closed to lorries, so I have booked a small van for Friday.',
    'Your room was given late because of a late checkout.',
  ],
});
