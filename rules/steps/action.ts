import { defineStep } from '../defineStep';
import { DOING } from './action/doing';
import { DONE } from './action/done';
import { ON_ITS_WAY } from './action/onItsWay';
import { SETTLED_NOW } from './action/settled';
import { SURE } from './action/words';

export default defineStep({
  label: 'Say what you are doing to fix it',
  why: 'A concrete repair weighs more than any wording; say what was done, or exactly what happens next.',
  source: ['seed 000', 'seed 001', 'seed 003', 'Zhao 2020', 'Lewicki 2016'],
  when: 'recovery',
  match: [...DONE, ...DOING, ...ON_ITS_WAY, ...SETTLED_NOW],
  unless: [
    `^ {${SURE}/ing} .{1,8} (is|are|would be) (not|never|impossible|against|out|beyond)`,
    '(until|when|if|whether|unless|as soon as|before|hope|hopefully|trust) .{0,6} (is|are|was|were|has|have|been) .{0,2} (fixed|resolved|solved|sorted|repaired|back|up|working|running|online|live|corrected|activated|enabled|unlocked|restored)',
    '(unless|if|until) (it|they|this|the .) (is|are) .{0,2} {cancel|close|return|collect|remove/past}',
    'to have a look',
    // Passed on, or done by others: not something we do about it.
    'will (fix|solve|resolve) (your|the|any|these|those) (issue|issues|problem|problems|bugs)',
    '(for $number years|own pocket|(every|each) .{0,2} that (goes|leaves|ships))',
  ],
  present: [
    "I've unblocked your card.",
    'We have since repainted the hall.',
    "I've refunded both charges.",
    'I am sending you a new charger today.',
    'We will replace the lamp free of charge.',
    'Our technician will repair the boiler on Monday.',
    'Your replacement has been shipped.',
    'The fee is gone from your bill.',
    'The money went back to your card this morning.',
    'A courier will collect the broken chair on Friday.',
    'The app is back up since noon.',
    'Version 4.2 fixes this and is rolling out.',
    'We have an electrician on site.',
    'I should like to refund your course fee.',
    'Your contract is closed as of today.',
    'Compensation is being paid to your card.',
    'The coins are in your inbox now.',
    'A plumber comes on Thursday.',
    'I have put it through by hand.',
    'Refunding both nights in full today.',
    'I am refunding the deposit in full, to the card that you used.',
    'Your refund of 90 euros went out on Monday.',
    'Our lab will examine the bottle.',
    'A taxi is booked for eight tomorrow.',
    'Our crew is working hard to make up the lost hour.',
    'You get a taxi home at our expense.',
    'The missing screws are on their way to you.',
  ],
  absent: [
    'Refunding the order in full is not possible.',
    'Please tell me whether the tap is fixed now.',
    'We will fix the problem for you.',
  ],
});
