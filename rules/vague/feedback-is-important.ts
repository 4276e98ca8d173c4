import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'hint',
  when: 'recovery',
  message: 'Show that it matters: name what you do with it.',
  why: 'Every company says that feedback matters, so the words alone tell this customer nothing.',
  source: ['seed 001', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    '(your|guest|customer|user|all) .{0,2} (feedback|comments|opinion|opinions|input|voice|views|concerns) (is|are) .{0,3} (important|valuable|essential|vital|crucial|invaluable|precious|key|paramount) (to|for) (us|me|our)',
    '(your|guest|customer|user) .{0,1} (feedback|comments|opinion|opinions|input|voice|views) .{0,1} {matter} .{0,3} to (us|me)',
    '(feedback|comments|input|reviews) .{0,3} (will|can) .{0,2} {help|allow|enable} us .{0,2} {improve|grow|learn|serve}',
    '(feedback|comments|input) like (yours|this) .{0,3} {help|allow|enable} us',
  ],
  unless: [
    '(kind|great|lovely|wonderful|positive|nice|glowing) .{0,1} (feedback|comments|words|review)',
    '?',
    '(because of|thanks to) (your|this)',
  ],
  unlessSteps: { near: ['commitment', 'action', 'prevention'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'What you wrote about {point} is on my list for {day}',
      we: 'What you wrote about {point} is what {name} works on from {day}',
    },
    {
      i: 'Because of what you wrote, I {what you changed}',
      we: 'Because of what you wrote, we {what we changed}',
    },
  ],
  flags: {
    '[Your feedback is very important to us].': 'What you wrote about [point] is what [name] works on from [day].',
    '[Your opinion matters to us a great deal].': 'What you wrote about [point] is what [name] works on from [day].',
    '[Comments like yours help us a lot].': 'What you wrote about [point] is what [name] works on from [day].',
  },
  allows: [
    'Thank you for your feedback.',
    'Because of your comments we changed the breakfast hours.',
    'Your safety is important to us, so we have closed the slide.',
    'It is important to keep the receipt.',
  ],
});
