import { defineRule } from '../defineRule';
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
      {
        '[That is your interpretation].': "We'd like to know [what would have been right for you].",
        "- [That's just your opinion]": "- We'd like to know [what would have been right for you]",
      },
    '(taste|tastes|comfort|beauty|cleanliness|noise|perception|opinions|quality|value) (is|are|can be) .{0,2} (relative|subjective|personal|individual)':
      {
        '[Taste is subjective].': "We'd like to know [what would have been right for you].",
      },

    '(is|are|comes down to|come down to|down to|largely) .{0,1} (a|an)? (matter|question) of (personal)? (taste|opinion|preference|perspective|interpretation|perception|habit|getting used|what you)':
      {
        '[How warm a room should be is a matter of opinion].':
          "We'd like to know [what would have been right for you].",
      },
    '(everyone|everybody|people|guests|customers|we all|each person|each guest) #Adverb? (has|have|have got|has got) .{0,1} (different|their own|his own|own) .{0,2} (taste|tastes|idea|ideas|opinion|opinions|standards|preferences|expectations|perception|view|views|needs)':
      {
        '[I guess everyone has their own idea of a clean car].':
          "I'd like to know [what would have been right for you].",
      },
    '(opinions|tastes|views|palates|preferences|perceptions|experiences) (differ|vary|diverge)': {
      '[Opinions differ about the music].': "We'd like to know [what would have been right for you].",
      "I've passed the recipe on, but [tastes differ].":
        "I've passed the recipe on, but I'd like to know [what would have been right for you].",
    },
  },
  unless: [...OWNED, '(not|never|no) .{0,2} (a matter|a question) of'],
  span: 'clause',
  rewrites: [
    {
      i: "I'd like to know {what would have been right for you}",
      we: "We'd like to know {what would have been right for you}",
    },
    {
      i: "It wasn't right for you, and I'm sorry about that",
      we: "It wasn't right for you, and we're sorry about that",
    },
  ],
  allows: ['A cold soup is not a matter of taste, and I am sorry.'],
});
