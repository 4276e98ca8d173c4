import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'Staffing is your side of the story; the customer needs theirs first.',
  why: 'A reason from inside the company asks the customer to care about your troubles before theirs are solved.',
  source: ['seed 002', 'seed 004', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: {
    // Too few.
    '(short|under|low|thin|light) (of|on)? (staff|staffed|staffing|handed|manned|hands)': [
      '[We were short-staffed on Sunday].',
      "[We've lost so many nurses that staffing levels are thin on staff].",
    ],
    '(staff|staffing|personnel|driver|drivers|crew|labor|team|crewing|nurse|skills) .{0,1} (shortage|shortages|absence|absences|sickness|illness|turnover|constraints|holidays|capacity|capacities|cuts|cutbacks)':
      ["[There's a driver shortage everywhere], and your parcel is at the depot."],
    '(lack|shortage|short|absence|absences|shortfall) (of|among) .{0,2} (staff|drivers|people|hands|personnel|crew|manpower|colleagues|employees|engineers|technicians|pilots|nurses|workers)':
      ['[There was a shortage of staff].', '[We had a lack of drivers].'],

    // A small company.
    '(we|they|there|i) {be} (only|just|all|still|but)? (one|two|three|four|five|a couple of|a handful of|2|3|4) (person|people|guy|guys|girls|sisters|brothers|developers|of us|staff|on)':
      ['[We are only three people here].'],
    '(we are|we are only|we are just|being|as|i am|only|just) (a|an|one) .{0,2} (small|tiny|little|indie|solo|room|man|woman|lone|two) .{0,2} (team|crew|studio|shop|house|company|business|operation|outfit|developer|developers|practice|band|show|startup|start up|airline|hotel)':
      [],
    '(we|they|kitchen|team|depot|desk|crew|shift|office) {be} (one|two|three|a|an|several) .{0,2} (down|short|light) ($|, |and|on|that|so|this|today|all)':
      ['[The kitchen was two cooks short that night].', "Hi Nat, [we're a man down today]."],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    '(from|since) (this|next|today|now|monday) .',
    '(hurt|hurts|hurtful|sad) .{0,2} (to|by|when)',
    '(glad|happy|pleased|delighted|welcome|thank|introduc*|has been .? (trained|retrained|coached|briefed)|hired|hiring|recruited|recruiting|proud|pride|passionate|you were (alone|left))',
    '$becauseOf .',
  ],
  rewrites: [
    weOrI("We should have had enough people in, and we'll {do this} by {day and time}"),
    weOrI("You should have been looked after, and we'll {do this} by {day and time}"),
  ],
  allows: ['The staff shortage was our planning mistake.', 'Owing to staff shortages your table was given away.'],
});
