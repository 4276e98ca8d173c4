import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Calling it a matter of taste dismisses it. Take it as said.',
  why: 'The customer tells what happened, and hears that it was only their impression.',
  source: ['seed 004', 'seed 000'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    '(that|this|it|which) (is|was|remains) #Adverb? (your|one) .{0,1} (interpretation|opinion|perception|impression|perspective|point of view)',
    '(matter|matters|question) of .{0,1} (taste|tastes|opinion|perception|preference|perspective|interpretation|expectation)',
    '(taste|tastes|comfort|beauty|cleanliness|noise|perception|opinions|quality|value) (is|are|can be) .{0,2} (relative|subjective|personal|individual)',
    '(very|highly|purely|rather|quite|entirely|somewhat|completely) subjective',
    '(everyone|everybody|each person|every guest|every customer|people|each guest) .{0,1} (has|have|is|are) .{0,3} (own|different) .{0,1} (taste|tastes|opinion|idea|ideas|standard|standards|preference|preferences|view|expectations|perception)',
    '(not|never) .{0,2} (everyone|everybody|all|anyone) .{0,2} (taste|tastes|cup|liking|thing)',
    '(may|might|could) have (seemed|appeared|looked|sounded|felt) .{0,4} to you',
    '(your|personal|individual) (subjective|personal) (perception|opinion|impression|assessment)',
    '(can|could) not .{0,1} (please|satisfy) (everyone|everybody|all)',
  ],
  unless: ['?', '(you|we) .{0,2} choose'],
  span: 'sentence',
  rewrites: [
    {
      i: 'Thank you for telling me how it was for you; {what you will change}',
      we: 'Thank you for telling us how it was for you; {what you will change}',
    },
  ],
  flags: {
    '[That is your interpretation].': 'Thank you for telling us how it was for you; [what you will change].',
    '[The spices are a matter of taste, of course].':
      'Thank you for telling us how it was for you; [what you will change].',
    '[Everyone has their own idea of a firm mattress].':
      'Thank you for telling us how it was for you; [what you will change].',
    '[Noise is always subjective].': 'Thank you for telling us how it was for you; [what you will change].',
  },
  allows: [
    'In my opinion, you are right about the sauce.',
    'Your view of the stage was blocked by our camera.',
    'It tasted of soap, and that is our mistake.',
  ],
});
