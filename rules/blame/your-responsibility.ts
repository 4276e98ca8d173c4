import { defineRule, weOrI } from '../defineRule';
import { QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'This hands the duty to the customer. Say what you will do, then what you need from them.',
  why: 'A customer who came for help hears that they are on their own.',
  source: ['ICTS', 'seed 002'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    '(is|was|remains|be) .{0,2} (your|the .{0,2} $customers|each|every) .{0,3} (responsibility|job|duty|obligation)': [
      '[It is your responsibility to check the date].',
      "Hi Ada, [it's the tenant's duty to clean the filter].",
    ],
    '(you|$customers) (are|is|were|was|remain) .{0,2} responsible for': [
      '[Guests are responsible for their own bags].',
      "[You're responsible for the return postage].",
    ],
    '(at|on) (your|their|the .{0,2} $customers) own (risk|expense|cost|responsibility)': [
      '[Bikes are parked at your own risk].',
    ],
    '(the|all|our|every|,) $customers (must|are required to|is required to|are obliged to) !(feel|be|always|never) .': [
      '[All passengers must show the card at the gate].',
    ],
    '(is|remains|lies|was) .{0,2} (the)? (duty|responsibility|obligation) of (the|each|every|an|a|any|whoever) .': [],
  },
  unless: [...QUESTION, ...WAY_FORWARD, '(not|never|should not) .{0,3} (your|up to you|on you|the $customers) .'],
  span: 'clause',
  rewrites: [
    weOrI("We'll help you with this. All we need from you is {what you need}"),
    weOrI("We'll {do this} by {day and time}"),
  ],
  allows: ['It is not your responsibility to chase us.'],
});
