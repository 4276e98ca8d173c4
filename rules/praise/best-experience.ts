import { defineRule, weOrI } from '../defineRule';
import { GLAD, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Leave the slogan out; say what this customer gets from you now.',
  why: 'A claim of excellence beside a complaint tells the customer that you did not listen.',
  source: ['seed 004', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '$provide .{0,5} ($superb|pleasant|hassle free|smooth*|enjoyable) .{0,2} (service*|experience*|care|quality|stay*|support|hospitality|comfort|visit|journey|holiday)':
      [
        '[I love giving people an excellent experience].',
        '- [We provide outstanding service].',
        '[Our goal is to give you a perfect stay], and your key is at the desk.',
        'Hello Pat, [we offer a superb quality of care].',
      ],
    '(hotel|company|app) (have|has) (a|an|the)? $emphasis? $superb .{0,1} (service|support|facilities|amenities|customer support|prices|rates)':
      ['[Our hotel has superb facilities].'],
    '$provide .{0,5} ($superb|pleasant) .{0,2} (product*|value|coverage|food|shopping|rates|prices|deals)': [
      '[We only offer top quality products].',
    ],
    '$superb .{0,1} (experience|experiences|service|services|care|stay|quality|support|value) .{0,1} (for|to) (our|all|every|each|the|you) .{0,2} $peopleServed?':
      ['[This is all about the best possible experience for our users].'],
    '(want|wants|wish|like) .{0,3} $peopleServed to .{0,2} (have|get|enjoy|receive) .{0,3} $superb': [
      '[We want our guests to have the best stay].',
    ],
    '(assure|assuring|assured) (you)? of our best': ['[Assuring you of our best attention].'],
    '(we) (have|has) (a|an|the)? $emphasis? $superb .{0,1} (service|support|facilities|amenities|customer support|prices|rates)':
      ['[We have excellent service].'],
  },
  unless: [
    ...QUESTION,
    ...GLAD,
    '(not|never|nowhere|failed|far|hardly) .{0,3} (meet|met|live up|lived up|reach|reached|match|matched|deliver|delivered|provide|provided|offer|offered|give|given|receive|received|have|get|near)',
    '(opportunity|chance|hope|hopefully|next|future|again|return) .',
  ],
  span: 'clause',
  rewrites: ['you should have had {the service you paid for}', weOrI('we will {put this right} by {day and time}')],
  allows: [
    'We did not give you the great service that you paid for.',
    'We failed to provide an excellent experience.',
    'Please give us a chance to offer you a perfect stay.',
    'Which support plan would offer the best value for you?',
  ],
});
