import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This mocks. Say plainly what you can do.',
  why: 'A joke at the customer’s cost is read aloud to others, and it is all that they will remember.',
  source: ['seed 004', 'ICTS'],
  evidence: 'practice',
  match: {
    '(crystal ball|magic wand|mind readers|mind reader|read minds|work miracles|perform miracles|not magicians|not wizards|by helicopter|grow on trees|not a charity|made of money|clairvoyant|psychic)':
      {
        'Sorry, [we do not have a crystal ball].': "Sorry, here's what we can do: [your offer].",
        "I've checked the log, but [we're not mind readers].":
          "I've checked the log, but here's what we can do: [your offer].",
        "- [We don't have a magic wand]": "- Here's what we can do: [your offer]",
        "[Money doesn't grow on trees], and parts are dear.":
          "Here's what we can do: [your offer], and parts are dear.",
      },
    '(just|you can|go and|please|try|feel free to|why not|,) google it': [
      '[Every dog bites now and then, just google it].',
      '[If you must complain, just google it].',
    ],
    '(hiding|hide|brave|bravely|sitting) behind (a|the|your) (keyboard|screen|computer|phone)': [
      '[It is easy to complain from behind a keyboard, hiding behind your screen].',
    ],
    '(can|could) not (police|babysit|stop|control|supervise|watch) .{0,6} (24|everyone|everybody|ocean|sea|weather|wind|sky|birds|nature|nights|every|at all times|around the clock)':
      [],
  },
  span: 'clause',
  rewrites: [weOrI("Here's what we can do: {your offer}"), weOrI("We can see why you're {upset}")],
  allows: [],
});
