import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'What you meant matters less than what happened. Own the result.',
  why: 'Speaking of intentions asks the customer to excuse you and leaves the harm unsaid.',
  source: ['seed 002', 'Lazare'],
  evidence: 'practice',
  match: {
    '(we|i|they|he|she|it|this|that) .{0,2} (never|not) .{0,2} (intend|intended|mean|meant|want|wanted|wish|wished|aim|aimed) to (let|make|cause|upset|offend|disappoint|be|do|mislead|hurt|inconvenience|cause|sound|leave|charge|give|waste|bother|ignore|have|come|keep|confuse|annoy|frustrate|put|disrupt|harm)':
      [
        '[We never meant to upset you].',
        "- [We didn't mean to cause trouble]",
        "[It wasn't meant to sound rude], but here's the invoice.",
        '[We never wanted to let you down].',
      ],
    '(never|not) #Adverb? (our|my|their) #Adjective? (intention|intent|goal|aim|wish|purpose|desire|objective)': {
      '[It was not my intention to be rude].': "I [kept you waiting], and that's on me.",
      "I've spoken to the team, and [it was never our intention to mislead you].":
        "I've spoken to the team, and we [kept you waiting], and that's on us.",
    },
    '(our|my|their) .{0,2} (intention|intent|goal|aim) (is|was) .{0,2} (never|not)': [
      '[Our goal is never to disappoint you].',
    ],
    '(was|were|is|are) .{0,1} (never|not) (meant|intended|designed|supposed) to (let|upset|offend|disappoint|sound|be|mislead|hurt|cause|confuse|inconvenience)':
      [],
  },
  when: 'recovery',
  unless: ['do not (want|wish) to (keep|leave|make|be|have|give|waste)'],
  span: 'clause',
  rewrites: [weOrI("We {kept you waiting}, and that's on us"), weOrI('We can see that it {cost you time}')],
  allows: ['I do not want to keep you waiting longer, so here is the file.'],
});
