import { defineRule, weOrI } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This shows the customer the door. Say what you can do for them here.',
  why: 'Customers who are told to go elsewhere go, and tell others why.',
  source: ['seed 004', 'customerservicelife.com'],
  evidence: 'practice',
  match: {
    '(maybe|perhaps|then|suggest|recommend|think|possibly|believe|consider|advise|might|would) .{0,6} (another|different|other|chain|bigger|city) .{0,1} (hotel|place|provider|app|shop|bank|restaurant|airline|company|store|school|gym|salon|clinic|campsite|service|plan|property|operator|club) .{0,5} (suit*|correct|right|better|suited|appropriate|happier|prefer*|choose|choice|fit)':
      [
        '[Perhaps another hotel would suit you better].',
        '- [Maybe a different gym would suit you better]',
        '[We think another school might be a better fit].',
      ],
    '(free|welcome) to (go|take|leave|look|switch|try|book|shop|eat|contact|seek|use|find|choose|move|complain) .{0,4} (elsewhere|another|competitor|competitors|somewhere else|other|lawyer|court|business|wherever)':
      [
        '[Please feel free to take your business elsewhere].',
        "[You're welcome to try another garage].",
        "I've closed the ticket, and [you're free to look elsewhere].",
        '[You are free to choose another provider at any time].',
      ],
  },
  unless: [...WAY_FORWARD],
  span: 'clause',
  rewrites: [
    weOrI("We'd like to put this right ourselves, starting with {your first step}"),
    weOrI('What we can do here is {your offer}'),
  ],
  allows: [],
});
