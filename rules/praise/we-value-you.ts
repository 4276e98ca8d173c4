import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Show how you value them: name what you do for this customer.',
  why: 'Said in general to somebody who was just let down, it sounds like a form letter.',
  source: ['seed 004', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    '(we|i) $habit? $habit? (value|treasure|cherish|care about|care for|care deeply about) .{0,2} (our|every|each|all|your) .{0,1} ($guests|business|custom|patronage|loyalty|experience|satisfaction|trust|wellbeing|comfort)',
    '(we|i) $habit? (value|treasure) you as',
    '(we|i) $habit? love (our|all our|every) $guests',
    '(our|all|every) $guests (are|is|mean|means) .{0,2} (important|valuable|valued|precious|everything|family|king|queen|the world)',
    '(treat|treats|welcome|see|regard) .{0,3} $guests .{0,2} (like|as) .{0,2} (family|friends|friend|royalty|our own|kings|one of the family)',
    '(we|i|that|who) $habit? (care|cares) (a lot|deeply|greatly|so much|very much)? about .{0,2} ($guests|quality|detail|details|service|satisfaction)',
  ],
  unless: [
    '(feedback|opinion|comments|input|time|patience) .',
    '(fell|fall|fallen|falls|fells) .{0,2} short',
    'not .{0,3} (value|feel|show|treat|welcome)',
    '$glad',
    '?',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'You matter to me, so I will {what you do about it} by {day and time}',
      we: 'You deserve more than words, so we will {what you do about it} by {day and time}',
    },
    { i: 'I can see what this cost you: {impact}', we: 'We can see what this cost you: {impact}' },
  ],
  flags: {
    '[We value every guest].': 'You deserve more than words, so we will [what you do about it] by [day and time].',
    '[We truly value your business].':
      'You deserve more than words, so we will [what you do about it] by [day and time].',
    '[All customers are important to us].':
      'You deserve more than words, so we will [what you do about it] by [day and time].',
    '[We treat our guests like family].':
      'You deserve more than words, so we will [what you do about it] by [day and time].',
  },
  allows: [
    'We value your feedback.',
    'Thank you for being a valued customer.',
    'We did not treat your family as guests should be treated.',
    'What is the value of the broken vase?',
  ],
});
