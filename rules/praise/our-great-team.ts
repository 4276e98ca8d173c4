import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  when: 'recovery',
  message: 'Praise for the team can wait: the customer has just met its bad day.',
  why: 'Praising the people who failed questions what the customer saw.',
  source: ['seed 004'],
  evidence: 'practice',
  match: [
    '(our|my|the|these) .{0,2} $staff ((at|in|on|of) .{1,2})? (is|are) $habit? $habit? (among|one of)? (a|an|the|absolute|real|true)? $superb',
    '(our|my|the|these) .{0,2} $staff (is|are|were|was) $habit? $habit? (friendly|helpful|polite|courteous|kind|caring|attentive|welcoming)',
    '(our|my|the|these|all) .{0,2} $staff (is|are) $habit? $habit? (professional|professionals|experienced|skilled|qualified|knowledgeable)',
    '(our|my|the|these|all) .{0,2} $staff (is|are) $habit? $habit? (diligent|competent|capable|talented|careful|proactive|motivated)',
    '(our|my|the|these|all) .{0,2} $staff (is|are) $habit? $habit? (hardworking|hard working|loyal|honest|trustworthy|reliable|conscientious|efficient)',
    '$staff (is|are) $habit? $habit? (a|an|the|absolute|real|true)? (hero|heroes|genius|geniuses|legend|legends|star|stars|gem|gems|rockstars|angels)',
    '($staff|they|he|she|all) (members|member)? (is|are|have been|has been) $habit? $habit? (well|fully|specially|properly|regularly|extensively|thoroughly)? (trained|accredited|certified|vetted|dbs checked)',
    '(our|my) .{0,1} ($superb|brightest|skilled|experienced|hardworking|hard working|talented|professional|trained|passionate|clever) .{0,2} $staff',
    '(have|has|got|with|such) (a|an|the|one of the|some of the|such a) $habit? ($superb|hardworking|hard working|skilled|talented|strong) .{0,2} $staff',
    '($staff|they) ((at|in|on|of) .{1,2})? $habit? {do} (a|an|such a|one of the) $habit? ($superb|good|difficult|tough|hard|demanding|thankless) job',
    '(our|my|the) .{0,2} $staff (enjoy|enjoys|love|loves|adore|adores) .',
    '$staff (all|regularly|also)? {receive|get|undergo|attend/base} .{0,3} (training|trainings|courses)',
    '(we|i) (regularly|constantly|continuously|continually|frequently) (train|coach|educate) (our|all|the|every)',
    '$staff (members|member)? (is|are|have been|has been) .{0,1} trained to (be|make|treat|give|help|handle|welcome|listen|look|offer|provide|deliver|recognize|deal|put)',
    '(some|one) of the (friendliest|nicest|kindest|loveliest|hardest|finest|brightest|sweetest) .{0,3} (we|i|you|around|in the)',
    '(as if|as though|like) (it|they|you|he|she) {be} .{0,2} (their|our|his|her|my) (very)? own',
    '(as if|as though) .{0,3} for (their|our|his|her|my) (very)? own',
    '(our|my|all|the) .{0,2} $staff .{0,1} (hold|holds|have|has) (a|an|the|full|all)? .{0,4} (diploma|diplomas|degree|degrees|qualification|qualifications|accreditation|masters)',
  ],
  unless: [
    '(will|shall|after) .',
    '$glad',
    '(pass|passed|passing|share|shared|relay|relayed|tell|told|forward|forwarded|praise|praised|compliment*|recogni*) .{0,6} $staff',
    'you .{0,1} (enjoyed|liked|praised|mentioned|loved|say|said|wrote)',
    'you .{0,1} found .{0,4} $staff .{0,3} ($superb|helpful|friendly|kind|lovely|polite|nice)',
    '$butnot',
    '(if|whether) .{0,3} $staff (is|are|were|was)',
    '(new|now|since|from today|this week) .',
    '(one|some) of (our|my)',
    '$staff .{0,2} (short|late|new|sorry|busy|sick|ill|ashamed|apologetic) .',
    '?',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'You met us on a day when we failed you, and I will {what you do about it} by {day and time}',
      we: 'You met us on a day when we failed you, and we will {what you do about it} by {day and time}',
    },
    {
      i: 'I have gone through {what happened} with {name}, and this is what changes: {what is different now}',
      we: 'We have gone through {what happened} with {name}, and this is what changes: {what is different now}',
    },
  ],
  flags: {
    '[Our staff are highly trained].':
      'You met us on a day when we failed you, and we will [what you do about it] by [day and time].',
    '[My drivers are the best in the whole county].':
      'You met us on a day when we failed you, and I will [what you do about it] by [day and time].',
    '[We have a fantastic crew at this branch].':
      'You met us on a day when we failed you, and we will [what you do about it] by [day and time].',
    '[The girls at reception do an incredibly tough job].':
      'You met us on a day when we failed you, and we will [what you do about it] by [day and time].',
    '[Our technicians are absolute heroes].':
      'You met us on a day when we failed you, and we will [what you do about it] by [day and time].',
  },
  allows: [
    'Our drivers will receive a training in May.',
    'We are glad that you found our staff helpful.',
    'Our team will be happy to call you at 3pm.',
    'The crew was late, and that is on us.',
    'I have shared your kind words with our wonderful housekeeping team.',
    'Our fitters are trained to test the valve, but nobody did so at your house.',
    'Which of our drivers was friendly, and which one was not?',
  ],
});
