import { defineRule, weOrI } from '../defineRule';
import { GLAD, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Show that you value them: say what you do for this customer.',
  why: 'Said in general to somebody who was just let down, it sounds like a form letter.',
  source: ['seed 004', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '(we|i) $emphasis? $emphasis? (value|treasure|cherish|care about|care for|care deeply about) .{0,2} (our|every|each|all|your) .{0,1} ($peopleServed|business|custom|patronage|loyalty|experience|satisfaction|trust|wellbeing|comfort)':
      [
        '[We value every guest].',
        '[We truly value your business].',
        '- [We care about our patients], and your file is open before me.',
      ],
    'you (are|were|remain|have been) .{0,2} (valued|treasured|important|precious) .{0,1} (customer|customers|guest|guests|client|member|patient|passenger|tenant|subscriber)':
      ['[You are a valued customer].'],
    '(we|i) $emphasis? (value|treasure) you as': ['[Please know that we value you as a member].'],
    '(we|i) $emphasis? love (our|all our|every) $peopleServed': ['[We love our customers].'],
    '(our) $peopleServed (are|is|mean|means) .{0,2} (important|valuable|valued|precious|everything|family|king|queen|the world)':
      ['[Our customers are very important to us].'],
    '(all|every) $peopleServed (are|is|mean|means) .{0,2} (important|valuable|valued|precious|everything|family|king|queen|the world)':
      ['[All customers are important to us].'],
    '(treat|treats|welcome|see|regard) .{0,3} $peopleServed .{0,2} (like|as) .{0,2} (family|friends|friend|royalty|our own|kings|one of the family)':
      ['[We treat our guests like family].'],
  },
  unless: [...QUESTION, ...GLAD],
  unlessSteps: { near: ['commitment'] },
  span: 'clause',
  rewrites: ['you deserved better than {what happened}', weOrI('we will {put this right} by {day and time}')],
  allows: [],
});
