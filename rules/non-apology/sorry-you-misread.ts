import { defineRule } from '../defineRule';
import { REGRET } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'This is sorry about what the customer missed. Say what you could have made clearer.',
  why: 'An apology for the customer’s own slip is a reproach in polite words.',
  source: ['Lazare', 'Battistella', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: {
    '$sorry $sorryFiller? [$toHear? that? you .{0,3} (misunderstood|misread|misinterpreted|mistook|misheard|overlooked|assumed|unaware|mistaken)]':
      [
        'I am sorry [that you misread our delivery times].',
        'Sorry [that you misunderstood], and here is the timetable again.',
        '- Sorry [you overlooked the second page].',
      ],
    '$sorry $sorryFiller? [$toHear? that? you .{0,2} not .{0,2} (read|notice|noticed|see|realize|realise|understand|check|aware|know|mention|ask|contact|speak|inform|bring|raise|take the time|give us|given us|allow us)]':
      [
        "We're sorry [you didn't notice the sign by the pool], Kim.",
        "I'm sorry [you weren't aware of the baggage limit].",
      ],
    '$sorry $sorryFiller? [(that|if)? (it|this|that|the notice|our . ) (passed you by|escaped (you|your)|slipped your)]':
      ['We apologise [that the notice escaped you].'],
  },
  unless: [...REGRET, 'you should not', '(because|when|after|as|since) (we|i|our|my)'],
  span: 'to-clause-end',
  rewrites: ['that we did not make {this} clear', 'for {what was unclear}'],
  allows: ['I am sorry that you misunderstood because we wrote the wrong date.'],
});
