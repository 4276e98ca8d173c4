import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'What comes first shows in what you do first: say that.',
  why: 'The customer has just come second, so the motto rings hollow.',
  source: ['seed 004', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '(our|my) .{0,2} (goal|aim|mission|priority|priorities|objective|ambition|philosophy|endeavor|motto|passion|focus|desire|vision|ethos) .{0,4} (is|are|was|has been|remains|being) .{0,2} (to|that|you|our|customer|guest|quality|satisfaction|safety|comfort|providing|delivering|giving|making|ensuring|offering)':
      ['[Our goal is to make every stay pleasant].'],
    '(please? be? rest? assured that?)? your !(feedback|comments|comment|opinion|opinions|views|input|review|safety|voice) .{0,1} (is|are) .{0,2} (important|valuable|precious) to (us|me)':
      ['[Please be assured your claim is important to us].'],
    'nothing (is|matters|means|could be) .{0,2} (more|important|than)': [
      '[Nothing is more important to us than your trust].',
    ],
    '(the) .{0,2} (goal|aim|mission|priority|priorities|objective|ambition|philosophy|endeavor|motto|passion|focus|desire|vision|ethos) .{0,4} (is|are|was|has been|remains|being) .{0,2} (to|that|you|our|customer|guest|quality|satisfaction|safety|comfort|providing|delivering|giving|making|ensuring|offering)':
      [],
    '(is|are|remain|remains|being|as|comes as) .{0,2} (our|a|the|my) .{0,1} (top|main|number one|no 1|highest|first|foremost|utmost|key|absolute|greatest|biggest) (priority|priorities|goal|concern|importance|objective)':
      {
        '[Quality is our top priority].': 'This time we did not put you first.',
        '- [Your comfort is our main concern], and the quiet room is free.':
          '- This time we did not put you first, and the quiet room is free.',
        '[I know that punctuality is our highest goal].': 'This time we did not put you first.',
      },
    '(of|is|are) .{0,1} (utmost|paramount|greatest|highest|prime) (importance|priority) (to|for|$)': [],
    '(is|are|remains) .{0,1} paramount': ['[Cleanliness is paramount].'],
    '(at|is|remains) .{0,2} (heart|core|center|forefront) of (everything|all|what|how|who|our (work|service|business|philosophy|mission|values|company|brand))':
      ['[Honest prices are at the heart of everything we do].'],
    '$peopleServed .{0,1} (always|come|comes) .{0,1} first': ['[Our customers always come first].'],
    '(put|puts|putting|place|places) (our|the|you|all|every)? .{0,1} ($peopleServed|you|quality|service|satisfaction) first':
      ['[We put our guests first].'],
    '(satisfaction|comfort|experience|happiness|trust|loyalty|business|quality|service|cleanliness|wellbeing|privacy|security) .{0,3} (is|are|matters|means) .{0,2} (important|key|vital|essential|everything|crucial|most|a lot|the world) .{0,1} (to|for) us':
      ['[Customer satisfaction is everything to us].', '[Quality is very important to us].'],
    '(put|place|attach|lay) .{0,2} (importance|emphasis|value|premium|stock) (on|in|to)': [
      '[We put great emphasis on clean rooms].',
    ],
  },
  unless: [
    ...QUESTION,
    '(so|which is why|and) (i|we) (have|closed|stopped|took|moved|changed) .',
    'safety (is|comes|remains) .',
    '(fixing|resolving|solving|getting|finding|sorting|putting|restoring|making) .{0,8} (priority|concern|importance)',
    '(is|was) .{0,2} to (fix|resolve|get (this|you|it|your)|put (this|it)|make (this|it|things) right|sort|find|refund|have (this|your|it)|reach)',
    '(never|not) .{0,2} (our|my|the|first|goal)',
    '(not|never|nowhere|failed|far|hardly) .{0,3} (meet|met|live up|lived up|reach|reached|match|matched|deliver|delivered|provide|provided|offer|offered|give|given|receive|received|have|get|near)',
    '(this|it|case|issue|request|order|refund) (is|as|a|will be) .{0,3} priority',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'clause',
  rewrites: [
    weOrI('this time we did not put you first'),
    weOrI('first of all, we will {put this right} by {day and time}'),
  ],
  allows: [
    'Your refund is our top priority.',
    'Our goal is to make every stay pleasant, and we did not meet it.',
    'The safety of our guests comes first, so we closed the slide.',
    'Getting you home tonight is my top priority.',
    'We did not put you first.',
    'My aim is to get this parcel to you before the party.',
  ],
});
