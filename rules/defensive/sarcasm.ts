import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This mocks. Say plainly what you can do.',
  why: 'A joke at the customer’s cost is read aloud to others, and it is all that they will remember.',
  source: ['seed 004', 'ICTS'],
  evidence: 'practice',
  match: [
    'what (exactly|else|more|on earth)? (am i|are we|is he|is she|was i|were we|do you expect|did you expect|would you have|would you suggest) (me|us|supposed|meant|expected|exactly|actually)? .{0,2} (to do|do|doing|drag|say|build|magic)',
    '(crystal ball|magic wand|mind readers|mind reader|read minds|work miracles|perform miracles|not magicians|not wizards|by helicopter|grow on trees|not a charity|made of money|clairvoyant|psychic)',
    '(just|you can|go and|please|try|feel free to|why not|,) google it',
    '(hiding|hide|brave|bravely|sitting) behind (a|the|your) (keyboard|screen|computer|phone)',
    '(can|could) not (police|babysit|stop|control|supervise|watch) .{0,6} (24|everyone|everybody|ocean|sea|weather|wind|sky|birds|nature|nights|every|at all times|around the clock)',
  ],
  unless: [
    '(i|we) (googled|wish .)',
    '(google|check) it for you',
    '(can|could) not control .{0,3} but (we|i) (can|have)',
  ],
  span: 'sentence',
  rewrites: [
    { i: 'What I can do is {your offer}', we: 'What we can do is {your offer}' },
    {
      i: 'I can see why you are {how the customer feels}, and I will {your next step}',
      we: 'We can see why you are {how the customer feels}, and we will {your next step}',
    },
  ],
  flags: {
    '[What am I supposed to do about it]?': 'What I can do is [your offer].',
    '[Sorry, we do not have a crystal ball].': 'What we can do is [your offer].',
    '[It is easy to complain from behind a keyboard, hiding behind your screen].': 'What we can do is [your offer].',
    '[Every dog bites now and then, just google it].': 'What we can do is [your offer].',
  },
  allows: [
    'If you would ever put those words on Google, it would help us.',
    'What would you like us to do about the second lamp?',
    'The manual is behind the screen on the left.',
  ],
});
