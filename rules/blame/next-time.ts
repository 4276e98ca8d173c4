import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Advice for next time says that this time was the customer’s mistake. Say what you will do.',
  why: 'A lesson in the middle of a complaint sounds like a reproach, however polite it is.',
  source: ['ICTS', 'seed 002'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    '(next time|in future|in the future|for the future|for next time|going forward|from now on) .{0,3} (read|check|make sure|remember|ensure|verify|double check|speak up|plan|allow|avoid|wait|arrive|give us a call|call us|be (sure|careful|aware|on time|more)|pay (more|close)|tell us (sooner|earlier|first|right)|note|follow|refrain)':
      [
        '[Next time, please read the label before washing].',
        '[In future, make sure that the gate is closed].',
        'Hi Ana, [going forward please double-check the spelling of the name].',
        "[From now on, don't wait until the last day and plan ahead].",
      ],
    '(read|check|review|verify|remember|ensure|make sure) .{0,8} (next time|in future|in the future)': [
      '[Please verify the amount in future].',
    ],
    '(can|could|will|would|want to|should|might|may) .{0,2} (save|avoid|spare|prevent|help) .{0,8} (next time|in future|in the future)':
      ['[A look at the timetable can save you the walk next time].'],
  },
  unless: ['(we|i|our team|staff) (will|shall|are going|have|am|are) .'],
  span: 'clause',
  rewrites: [weOrI("So that this doesn't happen again, we'll {make this change}"), ''],
  allows: ['From now on we will check every box twice.'],
});
