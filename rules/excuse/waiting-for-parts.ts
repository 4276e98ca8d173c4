import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Where the part comes from is our errand; tell the customer what they can use until then.',
  why: 'A missing delivery behind the counter leaves the customer waiting without an end in sight.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    '(part|parts|spare|spares|component|components|stock|shipment|shipments|fabric|materials|ingredients|container) .{0,3} {take|be} .{0,2} longer than (expected|planned|usual|normal|hoped|we|anticipated|quoted)',
    '(on back order|on backorder|backordered|back ordered|out of stock at|sold out at)',
    '(supply|stock|production|manufacturing|supply chain|material|parts|delivery|sourcing) .{0,1} (issue|issues|problem|problems|delay|delays|shortage|shortages|constraint|constraints|disruption|disruptions|bottleneck|bottlenecks)',
    '(chip|part|parts|component|unit|material|materials|global|worldwide|nationwide|national|bottle|ingredient|vehicle) (shortage|shortages)',
    '(part|parts|spare|spares|component|components|stock|unit|units|material|materials|pump|board|battery|filter|motor|screen|valve|ingredients) .{0,7} (has to|have to|must|had to|got to|needs to|is to|only|all)? (come|comes|coming|came|shipped|imported|sourced|flown) (over|in|only)? from',
    '(waiting on|waiting for|awaiting) (a|an|the|some|our|another) .{0,2} (part|parts|spare|spares|component|components|shipment|stock|mainboard|board|permit|permits|license|visa|signature|inspection)',
  ],
  unless: ['$wayout', '$ours', '$told', '(now expected|will be here|arrives on|due on)', '$instruct', '?'],
  rewrites: [
    {
      i: 'Until yours is ready I can offer you {a stopgap}, and I will write to you by {day and time}',
      we: 'Until yours is ready we can offer you {a stopgap}, and we will write to you by {day and time}',
    },
    {
      i: "I'm sorry that you are still without {what you need}; I will {next step} by {day and time}",
      we: "We're sorry that you are still without {what you need}; we will {next step} by {day and time}",
    },
  ],
  flags: {
    '[We have stock issues in the north].':
      'Until yours is ready we can offer you [a stopgap], and we will write to you by [day and time].',
    '[The hinge is on back order].':
      'Until yours is ready we can offer you [a stopgap], and we will write to you by [day and time].',
    '[I am waiting for a part from abroad].':
      'Until yours is ready I can offer you [a stopgap], and I will write to you by [day and time].',
  },
  allows: [
    'The part is here, so we can fit it this week.',
    'I have moved your stock order to the front, as we had supply issues.',
    'Are you waiting for a part from us?',
    'All our parts are tested twice.',
    'The pump comes with a spare filter.',
  ],
});
