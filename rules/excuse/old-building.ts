import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'You knew its age and its place before the customer came: say what you do about the trouble.',
  why: 'The customer paid for a place that works, and hears that this one never will.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: {
    // How old.
    '(age|size|layout|structure|construction|character|era) of (the|our|this|these|such) .{0,1} (building|property|hotel|house|room|rooms|site|premises|plane|aircraft|bathroom|bathrooms|lift|elevator|pipes|plumbing|system|vehicle|car|ship|boiler)':
      ['[My answer is the age of the building].'],
    '(building|house|hotel|property|tower|wing|roof|pipes|mains|boiler|lift|elevator|plumbing|wiring|it|rooms|furniture|place) .{0,4} (built|constructed|converted|designed|date|dates|dating|is|are|was|were|back|goes) .{0,1} (in|from|to|around) .{0,1} $pastYear':
      ['[The house dates from 1890].'],
    '(it|ours|this|house|building|hotel|property|lift|we|home|that) {be} (of course|also)? (a|an) .{0,3} (old|older|historic|historical|listed|heritage|victorian|georgian|period|century|medieval|protected) .{0,3} (building|property|hotel|house|longhouse|monument|farmhouse|cottage|mill|barn|palace|villa|townhouse|ship|boat|car|lift|elevator|bridge|church)':
      {
        '[It is an old farmhouse] and the stopcock is under the sink.':
          "You should have been comfortable here, and we'll [do this] by [day and time], and the stopcock is under the sink.",
        "Hi Gil, [ours is a listed building, so there's no lift].":
          "Hi Gil, you should have been comfortable here, and we'll [do this] by [day and time].",
        "[It's of course an old hotel].":
          "You should have been comfortable here, and we'll [do this] by [day and time].",
      },
    '(building|house|hotel|property|facade|front) {be} .{0,2} (listed|protected|a listed|a monument|grade ii|grade)':
      [],
    '(as|being|in|with|since|because|for) (a|an|such)? .{0,1} (old|older|historic|historical|listed|heritage|period|victorian|ancient) .{0,1} (building|buildings|property|hotel|hotels|house|houses|business|ship|walls|pipes)':
      [],
    '(as|being|since we are|because we are|given that we are) (a|an)? (grade . listed|listed|historic|heritage|protected|period|converted|older|old|century) .{0,2} (building|property|hotel|house|pub|inn|mill|farmhouse)':
      [],

    // Where, and of what kind.
    '(as|since|because|given that) (we|hotel|building|property|it) {be} .{0,2} (located|situated|in the city|in the town|in the heart|in the center|close to|next to|near|on an island|in the middle|on a)':
      ['[As we are located in the heart of the city, there is some noise].'],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_OUT, ...REPORTED],
  rewrites: [
    weOrI("You should have been comfortable here, and we'll {do this} by {day and time}"),
    weOrI("We're sorry about {what went wrong}, and we'll {do this} by {day and time}"),
  ],
  allows: ['It is an old house, so we have put you in the new wing.'],
});
