import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This word makes the problem smaller than it is for the customer.',
  why: 'Only the customer knows what it cost them, so making it small sounds like not listening.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '[a (very|fairly|rather|relatively)? (small|minor|slight|little|tiny)] (issue|error|inconvenience|oversight|imperfection|interruption|outage|irregularity|accident|upset)':
      [
        'We had [a minor] issue with the lift on Sunday, and we closed it.',
        "We've made [a small] error on your payslip.",
        "It's [a slight] inconvenience, and we know it.",
        '- Your August bill has [a tiny] error in line three',
        "I see [a little] oversight in the wedding order, and I've put it right.",
        'Was it [a small] accident in the car park?',
        "There's [a rather small] imperfection in the marble.",
      ],
  },
  unless: ['not .{0,2} a (small|minor|little)'],
  rewrites: ['An'],
  allows: ["That's not a minor issue, and I'm sorry."],
});
