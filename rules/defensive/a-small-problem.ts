import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'The sentence is kinder without this word.',
  why: 'Only the customer knows what it cost them, so making it small sounds like not listening.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    '[(small|minor|slight|little|tiny|brief)] (delay|delays|issues|problem|problems|hiccup|hiccups|glitch|errors|mistake|mistakes|mishap|setback|flaw|flaws|defect|defects|imperfections|setbacks|disruption)':
      {
        'There is a [small] problem with the left shoe.': 'There is a problem with the left shoe.',
        'We have found [minor] defects in the paint.': 'We have found defects in the paint.',
        'I know about the [slight] delay.': 'I know about the delay.',
        "I've seen the [slight] delay at the depot, and your sofa is on the van now.":
          "I've seen the delay at the depot, and your sofa is on the van now.",
        "We've had a few [minor] issues with the booking page today.":
          "We've had a few issues with the booking page today.",
        '- Some [small] defects in the glaze of the blue plates': '- Some defects in the glaze of the blue plates',
        'A little mix-up and a [brief] delay are what you wrote to us about?':
          'A little mix-up and a delay are what you wrote to us about?',
        "The [little] mistake on your invoice is ours, and I've sent a new one.":
          "The mistake on your invoice is ours, and I've sent a new one.",
        'We know about the [tiny] flaw in the worktop.': 'We know about the flaw in the worktop.',
      },
  },
  unless: ['not .{0,2} a (small|minor|little)'],
  rewrites: ['', 'Serious'],
  allows: ['That is not a small problem, and I am sorry.'],
});
