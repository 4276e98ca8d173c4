import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Say when you will report back, whatever the others do.',
  why: 'The customer waits for somebody who waits for somebody else, and has nobody left to ask.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    // Whom it is with stays.
    '[(we|i|they|she|he|((our|the|my) .{1,3})) (am|are|is|have been|has been|still) .{0,3} (liaising|consulting|corresponding) (closely)? with]':
      ['[We are liaising with] the courier.'],
    '[(we|i|they|she|he|((our|the|my) .{1,3})) (am|are|is) .{0,3} in .{0,1} (contact|touch|talks|discussions|communication|conversation) with] (the|our|your|their|#ProperNoun)':
      ["[We're in touch with] the airline.", '[Our team is in contact with] the hotel.'],
    '[(we|i|they|((our|the) .{0,2} team)) (am|are|is|have been)? .{0,2} (awaiting|waiting (for|on)) (a|an|the|their|further|any)? .{0,1} (response|reply|answer|feedback|update|confirmation|news|approval|word) (back)? from] !you':
      ['[I am still waiting for an answer from] the supplier.', '[We are awaiting confirmation from] your bank.'],
    '[(we|i|they|((our|the) .{0,2} team)) (am|are|is|have been)? .{0,2} waiting (on|to hear (back)? from)] !(you|your) .{0,4} (supplier|courier|bank|team|vendor|manufacturer|landlord|colleagues|department|insurer|airline|council|depot|garage|lab)':
      ["The order is on hold, and [we're waiting to hear from] the manufacturer."],
    '[(we|i|they|((our|the) .{0,2} team)) (am|are|is|have been)? .{0,2} waiting for] (the|our|your|their)? !(you|your|a|an|reply) .{0,2} (supplier|courier|bank|team|vendor|manufacturer|landlord|colleagues|department|insurer|airline|council|depot|garage|lab)':
      ["- [I'm waiting for] the insurer."],
  },
  unless: [...QUESTION, '$byWhen'],
  unlessSteps: { near: ['commitment'] },
  rewrites: [
    weOrI('we will write to you by {day and time} with news from'),
    weOrI('we will call {name} and tell you by {day and time} what we hear from'),
  ],
  allows: [
    'We are waiting for a reply from the depot, which opens at 8am.',
    'I am waiting for a reply from the bank and will call you on Friday at noon.',
  ],
});
