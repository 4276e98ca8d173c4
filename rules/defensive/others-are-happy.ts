import { defineRule, weOrI } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'Other customers’ joy is no comfort here. Stay with this customer.',
  why: 'Citing happy customers tells this one that the problem is theirs alone.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    '(most|majority|other|others|many|all|thousands|hundreds|millions|some|several|plenty|lots|each|every) .{0,3} ($peopleServed|users|reviewers|parents|regulars|couples|drivers|locals) .{0,5} ({love|enjoy|prefer|appreciate|praise|rave|adore}|like (it|this|that|them|our|the)|{find} (it|this|that|them|our|more than)|{rate} (us|it|our|this)|happy|satisfied|pleased|thankful|fond|fine|return)':
      ['[Most of our guests love the new menu].', "I've told the kitchen, but [most diners love the lamb]."],
    '(most|many|other|some|lots of) ($peopleServed|users|regulars|riders) .{0,4} (get used to|get along|manage|managed|cope|coped|have no|had no|do not mind|did not mind|no problem|no trouble|just fine|just great)':
      [
        '[Most people get used to the new buttons within a week].',
        '[Most guests get along with the old showers], and room 4 has a new one.',
      ],
    '(very|extremely|really|so|hugely|quite|most|always|generally|overwhelmingly|is|are|been) .{0,1} (popular|liked|loved|praised|regarded) (with|by|among|amongst)':
      ['[The blue one is very popular with families].', "- [The attic room's very popular with families]"],
    '(generally|usually|always|normally|typically|very|extremely) .{0,1} (well|positively|warmly) (received|reviewed|rated|liked)':
      ['[Our breakfast is usually well received].'],
    '$ninetyOrMore .{0,2} of (our|all|the|other)? .{0,2} ($peopleServed|users|reviewers|parents|people)': [
      '[98% of our users never see this message].',
    ],
    '$peopleServed .{0,4} (who|that) .{0,4} (before|after|next|same) .{0,8} (loved|said|best|enjoyed|happy|praised|thrilled)':
      ['[The family who had the cabin after you said it was the best week of their lives].'],
    '$peopleServed (tell|told|say|said) (us|me) .{0,4} (love|prefer|enjoy|best|could not live)': [],
    '(consistently|constantly|regularly|always) (get|gets|receive|receives|have|hear) .{0,3} (good|great|positive|excellent|wonderful|glowing|rave|lovely) .{0,2} (comments|feedback|reviews|ratings|remarks|scores)':
      ['[We regularly get great feedback on it].'],
  },
  unless: [
    ...WAY_FORWARD,
    'one of our most .',
    '(options|alternatively|choose|flexibility) .',
    '(not|never) all .{0,2} $peopleServed',
  ],
  span: 'clause',
  rewrites: [
    weOrI("You {had a bad experience}, and that's what we'd like to put right"),
    'What counts is how it was for you',
  ],
  allows: [
    'Not all our guests are happy with it.',
    'Some users would prefer a dark background, and I have added your vote.',
  ],
});
