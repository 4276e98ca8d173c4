import { defineRule, weOrI } from '../defineRule';
import { AMENDS, OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

const DONE =
  '(supplied|provided|given|submitted|returned|entered|completed|opened|declared|disclosed|signed|activated|confirmed|charged|linked|registered|reported|notified|attached|enclosed|paid|done)';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'This lists what the customer did wrong. Leave it out, and say what comes next.',
  why: 'A list of what somebody did wrong makes them defend themselves instead of listening.',
  source: ['seed 002', 'ICTS', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    // You signed it without a remark.
    'you (signed|accepted|took|received|left|used|opened|drove|paid|collected|moved) .{1,6} without (a|any|remark|comment|comments|objection|reservation|checking|complaint|question|telling|saying)':
      ['[You collected the bike without a comment].'],
    'you (changed|moved|altered|cancelled|rescheduled|postponed) .{1,5} (twice|three times|several times|repeatedly|at the last minute|again and again)':
      ['[You changed the colour three times].'],
    'you had (written|said|put|ordered|requested|asked for|told us|chosen|booked) (that|us|a|the|for|only|no|on) .': [
      '[You had asked for the small one].',
    ],

    // 242 is what was entered.
    '#Value .{0,1} (is|was) what (was|you) (entered|typed|filled in|given|ordered|chosen|selected|put in)': [
      '[56 is what was typed in].',
    ],
    [`(was|were|has|have) not .{0,2} ${DONE} (by you|by the|before|in time|on time|within|until|at the|the first|$|with)`]:
      [],
    '(likely|possible|probable|probably|presumably|suspect|guess|guessing|may well be|might be|could be) .{0,3} (your|the|that) .{1,6} (was|were|is|has|had) .{0,1} (not|never|too|already|worn|expanded|overfilled|overloaded|wet|empty|dropped|washed|exposed|taken with|left)':
      [],
    '(was|were) (moreover|also|unfortunately|then|again|therefore)? (transmitted|sent|submitted|returned|filed|answered|left|handed in|completed|lodged|posted|uploaded) .{0,1} (without|incomplete|blank|unsigned|after the)':
      ['[Your claim was sent without an invoice].'],

    // No notice of yours is on file.
    '(delays|delay|damage|leak|cost|costs|problem|problems|difference|issue) (came|come|comes|stem|stems|arose|arises|resulted|results|is|was) (from|due to|because of|down to) (the (client|clients|customer|tenant|sender)|your .|you .) .{0,1}':
      ['[The delay came from the client].'],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_FORWARD, ...AMENDS, '(instead|turned away|because we|because our) .'],
  unlessSteps: { near: ['ownership', 'gesture'] },
  span: 'clause',
  rewrites: [
    weOrI("Let's sort this out together. We'll {do this} by {day and time}"),
    'The quickest way to fix this is {the next step}',
  ],
  allows: ['You changed the date twice because we moved it, so there is no fee.'],
});
