import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'What you meant matters less than what happened. Own the result.',
  why: 'Speaking of intentions asks the customer to excuse you and leaves the harm unsaid.',
  source: ['seed 002', 'Lazare'],
  evidence: 'practice',
  match: [
    '(we|i|they|he|she|it|this|that) .{0,2} (never|not) .{0,2} (intend|intended|mean|meant|want|wanted|wish|wished|aim|aimed) to (let|make|cause|upset|offend|disappoint|be|do|mislead|hurt|inconvenience|cause|sound|leave|charge|give|waste|bother|ignore|have|come|keep|confuse|annoy|frustrate|put|disrupt|harm)',
    '(never|not) #Adverb? (our|my|their) #Adjective? (intention|intent|goal|aim|wish|purpose|desire|objective)',
    '(our|my|their) .{0,2} (intention|intent|goal|aim) (is|was) .{0,2} (never|not)',
    '(was|were|is|are) .{0,1} (never|not) (meant|intended|designed|supposed) to (let|upset|offend|disappoint|sound|be|mislead|hurt|cause|confuse|inconvenience)',
  ],
  when: 'recovery',
  unless: [
    'but (it|that|this|we|i) .{0,2} (hurt|did|was|upset|cost|still)',
    'do not (want|wish) to (keep|leave|make|be|have|give|waste)',
  ],
  span: 'sentence',
  rewrites: [
    { i: 'I {what I got wrong}, and that is on me', we: 'We {what we got wrong}, and that is on us' },
    { i: 'I can see that it {what it cost you}', we: 'We can see that it {what it cost you}' },
  ],
  flags: {
    '[We never meant to upset you].': 'We [what we got wrong], and that is on us.',
    '[It was not my intention to be rude].': 'I [what I got wrong], and that is on me.',
    '[Our goal is never to disappoint you].': 'We [what we got wrong], and that is on us.',
  },
  allows: [
    'I do not want to keep you waiting longer, so here is the file.',
    'Do you intend to move in May?',
    'Our goal for this week is to answer you by Friday.',
  ],
});
