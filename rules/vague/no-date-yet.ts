import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Without a date you can still say when you report back.',
  why: 'No date and no next word leave the customer to ask again and again.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '(no|not|never|unable|without|cannot) .{0,5} (timeline|timelines|timeframe|time frame|timescale|eta|release date|delivery date|exact date|firm date|fixed date)':
      [
        '[Unfortunately we cannot give a release date].',
        '[There is no ETA].',
        "I'm sorry, [I have no timeline for the repair].",
        '- [No exact date has been set].',
      ],
    '(hoping|hope) to have .{0,2} (news|better news|good news|an update|an answer)': [
      '[We are hoping to have an update].',
    ],
    '(date|timeline|timelines|timeframe|eta|timescale) (was|is|has|have) .{0,2} not .{0,2} (given|known|available|provided|confirmed|been)':
      ['[A delivery date has not been confirmed].'],
    '(we|i) .{0,3} (awaiting|waiting (for|on)|pending) .{0,2} !(you|your) .{0,3} (response|reply|answer|feedback|update|confirmation|news|approval|parts|part|delivery) ($|!from)':
      ["[We're still waiting for the parts]."],
  },
  unless: [...QUESTION, '(sorry|apologies|apologize) .{0,6} (waiting|kept)', 'if (it|they|you|the|your)'],
  unlessSteps: { near: ['commitment'] },
  span: 'clause',
  rewrites: [
    weOrI("we don't have a date yet and will write to you by {day and time} either way"),
    weOrI('we will write to you every {day} until the date is fixed'),
  ],
  allows: [
    'Is there no delivery date on your receipt?',
    'Let us know if it is not there by the delivery date.',
    'I am sorry that we kept you waiting for an answer.',
  ],
});
