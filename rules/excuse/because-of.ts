import { defineRule } from '../defineRule';
import { EXCUSE } from '../families';
import { causeBeforeStatement, causeOfSomething, causeThatWeHad, causeToItsEnd } from '../shared/causes';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'Leave the reason out for now: what you do about it helps more.',
  why: 'Before a fix a reason sounds like an excuse; once things are put right it is information.',
  source: ['seed 002', 'seed 003', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: {
    [causeToItsEnd('$cause')]: {
      '[Due to high call volumes], nobody picked up.': 'Nobody picked up.',
      "Hi Mel, your order's been cancelled [due to a technical issue], and I know that you needed it.":
        "Hi Mel, your order's been cancelled, and I know that you needed it.",
      '- No rooms were cleaned [as a result of the migration].': '- No rooms were cleaned.',
      'Your room was given late [because of a late checkout].': 'Your room was given late.',
    },
    [causeOfSomething('$cause')]: {
      'Closures [due to staff shortages] are shown on the map.': 'Closures are shown on the map.',
    },
    [causeBeforeStatement('$cause')]: {
      '[Because of the holidays] nobody picked up.': 'Nobody picked up.',
      '[Owing to staff shortages] your table was given away.': 'Your table was given away.',
    },
    [causeThatWeHad('$cause')]: [],

    // Over Easter, during the migration.
    '[(over|during|given|with it being) (the|this|our)? .{0,1} (christmas|easter|holiday season|school holidays|half term|black friday|new year|high season|peak season|festive season|sale|sales)]':
      [],
    '[(during|following|after|since|course of) (a|an|the|our)? .{0,1} (migration|switchover|changeover|cutover|server move|change of provider|change of system)]':
      {
        'Two seats were sold twice [during the migration].': 'Two seats were sold twice.',
      },
    '[for .{0,2} (compliance|regulatory|legal|licensing|operational|logistical|technical|internal|budget|administrative|commercial|business|hygiene|safety|copyright|contractual|environmental) .{0,1} (reason|reasons|requirements|purposes|considerations|grounds)]':
      {
        "We couldn't open the kitchen [for operational reasons].": "We couldn't open the kitchen.",
      },
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    'something went wrong',
    '$becauseOf (this|that|these|those|the same|the delay|the wait)',
    '$becauseOf .{0,1} security .',
    '{be} (also|mainly|largely|partly|purely|simply|solely|entirely|probably|unfortunately|sadly|a|an|the|all)? $becauseOf',
    'will now',
  ],
  span: 'match',
  rewrites: [''],
  allows: [
    'Your account is paused because of a security update, which takes ten minutes.',
    'We are sorry for the trouble caused by the delay.',
    'The delay was due to our own mistake.',
    'This can be due to an old version: try the update from today.',
    '- The fee was applied because of our mistake.',
  ],
});
