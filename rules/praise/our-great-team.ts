import { defineRule, weOrI } from '../defineRule';
import { BUT_NOT, GLAD, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'Praise for the team can wait: this customer met it on a bad day.',
  why: 'Praising the people who failed questions what the customer saw.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(our|my|these) .{0,2} $staff ((at|in|on|of) .{1,2})? (is|are) $emphasis? $emphasis? (among|one of)? (a|an|the|absolute|real|true)? $superb':
      ['[My drivers are the best in the whole county].'],
    '(our|my|these) .{0,2} $staff (is|are|were|was) $emphasis? $emphasis? (friendly|helpful|polite|courteous|kind|caring|attentive|welcoming)':
      ['- [Our nurses are very kind], and your next visit is on Monday.'],
    '(our|my|these) .{0,2} $staff (is|are) $emphasis? $emphasis? (professional|professionals|experienced|skilled|qualified|knowledgeable)':
      {
        '[I can say that our staff is very experienced].': 'We let you down with [what went wrong].',
      },
    '(our|my|these) .{0,2} $staff (is|are) $emphasis? $emphasis? (diligent|competent|capable|talented|careful|proactive|motivated)':
      ['[Our team is highly motivated].'],
    '(our|my|these) .{0,2} $staff (is|are) $emphasis? $emphasis? (hardworking|hard working|loyal|honest|trustworthy|reliable|conscientious|efficient)':
      ['[Our drivers are reliable].'],
    '(they|he|she) (members|member)? (is|are|have been|has been) $emphasis? $emphasis? (well|fully|specially|properly|regularly|extensively|thoroughly)? (trained|accredited|certified|vetted|dbs checked)':
      [],
    '(they) ((at|in|on|of) .{1,2})? $emphasis? {do} (a|an|such a|one of the) $emphasis? ($superb|good|difficult|tough|hard|demanding|thankless) job':
      ['[They do a great job].'],
    '(our|my) .{0,2} $staff (enjoy|enjoys|love|loves|adore|adores) .': ['[Our cooks love their work].'],
    '(we|i) (regularly|constantly|continuously|continually|frequently) (train|coach|educate) (our|all|the|every)': [
      '[We regularly train our staff].',
    ],
    '(our|my) .{0,1} ($superb|brightest|skilled|experienced|hardworking|hard working|talented|professional|trained|passionate|clever) .{0,2} $staff':
      ['[Our professional staff do what they can].', '[Our trained staff did it].'],
    '(have|has|got|with|such) (a|an|the|one of the|some of the|such a) $emphasis? ($superb|hardworking|hard working|skilled|talented|strong) .{0,2} $staff':
      ['[We have a fantastic crew at this branch].'],
    '(the) .{0,2} $staff ((at|in|on|of) .{1,2})? (is|are) $emphasis? $emphasis? (among|one of)? (a|an|the|absolute|real|true)? $superb':
      ['[The crew are among the best].'],
    '(the) .{0,2} $staff (is|are|were|was) $emphasis? $emphasis? (friendly|helpful|polite|courteous|kind|caring|attentive|welcoming)':
      ['[The staff are friendly and helpful].'],
    '(the|all) .{0,2} $staff (is|are) $emphasis? $emphasis? (professional|professionals|experienced|skilled|qualified|knowledgeable)':
      ['[The staff are professional].'],
    '(the|all) .{0,2} $staff (is|are) $emphasis? $emphasis? (diligent|competent|capable|talented|careful|proactive|motivated)':
      ['[The staff are competent].'],
    '(the|all) .{0,2} $staff (is|are) $emphasis? $emphasis? (hardworking|hard working|loyal|honest|trustworthy|reliable|conscientious|efficient)':
      ['[The crew are hardworking].'],
    '$staff (is|are) $emphasis? $emphasis? (a|an|the|absolute|real|true)? (hero|heroes|genius|geniuses|legend|legends|star|stars|gem|gems|rockstars|angels)':
      ['[Our technicians are absolute heroes].'],
    '($staff|all) (members|member)? (is|are|have been|has been) $emphasis? $emphasis? (well|fully|specially|properly|regularly|extensively|thoroughly)? (trained|accredited|certified|vetted|dbs checked)':
      ['[Our staff are highly trained].'],
    '($staff) ((at|in|on|of) .{1,2})? $emphasis? {do} (a|an|such a|one of the) $emphasis? ($superb|good|difficult|tough|hard|demanding|thankless) job':
      ['[The girls at reception do an incredibly tough job].'],
    '(the) .{0,2} $staff (enjoy|enjoys|love|loves|adore|adores) .': ['[The staff love their work].'],
    '$staff (all|regularly|also)? {receive|get|undergo|attend/base} .{0,3} (training|trainings|courses)': [
      '[Our agents receive regular training].',
    ],
    '(some|one) of the (friendliest|nicest|kindest|loveliest|hardest|finest|brightest|sweetest) .{0,3} (we|i|you|around|in the)':
      [],
    '(as if|as though|like) (it|they|you|he|she) {be} .{0,2} (their|our|his|her|my) (very)? own': [
      '[They treat every dog as if it were their own].',
    ],
    '(all|the|our|my) .{0,2} $staff .{0,1} (hold|holds|have|has) (a|an|the|full|all)? .{0,4} (diploma|diplomas|degree|degrees|qualification|qualifications|accreditation|masters)':
      [],
  },
  unless: [
    ...QUESTION,
    ...GLAD,
    ...BUT_NOT,
    '(pass|passed|passing|share|shared|relay|relayed|tell|told|forward|forwarded|praise|praised|compliment*|recogni*) .{0,6} $staff',
    '(new|now|since|from today|this week) .',
    '(one|some) of (our|my)',
    'you .{0,1} (enjoyed|liked|praised|mentioned|loved|say|said|wrote)',
  ],
  span: 'clause',
  rewrites: [weOrI('we let you down with {what went wrong}'), weOrI('we will speak with {name} about {what happened}')],
  allows: [
    'You say that our staff are highly trained.',
    'You wrote that our staff are friendly.',
    'I have shared your kind words with our wonderful housekeeping team.',
    'Our fitters are trained to test the valve, but nobody did so at your house.',
    'Which of our drivers was friendly, and which one was not?',
    'The new colleague has been trained since.',
    'She is one of our best agents.',
  ],
});
