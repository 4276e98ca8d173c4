import { defineRule, weOrI } from '../defineRule';
import { OWNED } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Calling it a matter of taste dismisses it. Ask what would have been right for them.',
  why: 'It turns a complaint about your service into a quirk of the customer.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    '(that|this|it|which) (is|was|remains) #Adverb? (your|one) .{0,1} (interpretation|opinion|perception|impression|perspective|point of view)':
      ['[That is your interpretation].', "- [That's just your opinion]"],
    '(taste|tastes|comfort|beauty|cleanliness|noise|perception|opinions|quality|value) (is|are|can be) .{0,2} (relative|subjective|personal|individual)':
      ['[Taste is subjective].'],
    '(is|are|comes down to|come down to|down to|largely) .{0,1} (a|an)? (matter|question) of (personal)? (taste|opinion|preference|perspective|interpretation|perception|habit|getting used|what you)':
      ['[How warm a room should be is a matter of opinion].'],
    '(everyone|everybody|people|guests|customers|we all|each person|each guest) #Adverb? (has|have|have got|has got) .{0,1} (different|their own|his own|own) .{0,2} (taste|tastes|idea|ideas|opinion|opinions|standards|preferences|expectations|perception|view|views|needs)':
      ['[I guess everyone has their own idea of a clean car].'],
    '(opinions|tastes|views|palates|preferences|perceptions|experiences) (differ|vary|diverge)': [
      '[Opinions differ about the music].',
      "I've passed the recipe on, but [tastes differ].",
    ],
  },
  unless: [...OWNED, '(not|never|no) .{0,2} (a matter|a question) of'],
  span: 'clause',
  rewrites: [
    weOrI("We'd like to know {what would have been right for you}"),
    weOrI("It wasn't right for you, and we're sorry about that"),
  ],
  allows: ['A cold soup is not a matter of taste, and I am sorry.'],
});
