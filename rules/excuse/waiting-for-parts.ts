import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'Getting the part is your job; tell the customer what they can use until then.',
  why: 'A missing delivery behind the counter leaves the customer waiting without an end in sight.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '(supply|stock|production|manufacturing|supply chain|material|parts|delivery|sourcing) .{0,1} (issue|issues|problem|problems|delay|delays|shortage|shortages|constraint|constraints|disruption|disruptions|bottleneck|bottlenecks)':
      ['[We have stock issues in the north].'],
    '(could not|can not|unable to|not able to|not been able to) .{0,1} (get|source|order|obtain|find) (hold of)? (a|an|the|any|some|that|this|our) .{0,2} (part|parts|spare|spares|component|components|stock|unit|pump|board|filter|motor|screen|valve|hinge|seal|cable|battery) (till|until|before|for|in time|anywhere|yet|$|and|so)':
      ["[The fitter couldn't get the valve until Monday]."],
    '(part|parts|spare|spares|component|components|stock|shipment|shipments|fabric|materials|ingredients|container) .{0,3} {take|be} .{0,2} longer than (expected|planned|usual|normal|hoped|we|anticipated|quoted)':
      ['[Spare parts are taking longer than expected].'],
    '(on back order|on backorder|backordered|back ordered|out of stock at|sold out at)': [
      '[The hinge is on back order].',
    ],
    '(chip|part|parts|component|unit|material|materials|global|worldwide|nationwide|national|bottle|ingredient|vehicle) (shortage|shortages)':
      [],
    '(part|parts|spare|spares|component|components|stock|unit|units|material|materials|pump|board|battery|filter|motor|screen|valve|ingredients) .{0,7} (has to|have to|must|had to|got to|needs to|is to|only|all)? (come|comes|coming|came|shipped|imported|sourced|flown) (over|in|only)? from':
      ["Hi Tess, [the pump's got to come from Italy]."],
    '(waiting on|waiting for|awaiting) (a|an|the|some|our|another) .{0,2} (part|parts|spare|spares|component|components|shipment|stock|mainboard|board|permit|permits|license|visa|signature|inspection)':
      ['[I am waiting for a part from abroad].'],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED, ...INSTRUCTION],
  rewrites: [
    weOrI("We're sorry that you're still without {what you need}. We'll {do this} by {day and time}"),
    weOrI("Until it's here, we can lend you {a stopgap}"),
  ],
  allows: [
    'I have moved your stock order to the front, as we had supply issues.',
    'Are you waiting for a part from us?',
  ],
});
