import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This closes the door. You can say what is possible instead.',
  why: 'A customer who hears only what cannot be done has to push harder or leave.',
  source: ['ICTS', 'customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    '(my|our|your) hands are .{0,1} (tied|bound)',
    'nothing .{0,4} (we|i|anyone|anybody) .{0,1} (can|could|am able|are able) .{0,1} (do|offer|change|say|help|add)',
    '(we|i) (am|are|is|will|have|simply|just|also) .{0,2} not .{0,1} (authorized|allowed|permitted|entitled|empowered|obliged|obligated|in a position|at liberty|able) to .{0,2} (do|help|change|refund|offer|give|discuss|intervene|make|alter|issue|assist|override|see)',
    '(our|the|my) (system|computer|software|platform|app|program) .{0,2} not (let|allow|permit|accept|give) .{0,1} (me|us|you|changes|it|this|that)',
    '(that|it) is (just|simply|unfortunately|sadly|also)? (how|the way) (it|things|we|they) .{0,1} (is|are|works|work|do|operate|goes|go|done)',
  ],
  unless: [
    'so (please|could|can|may) .',
    '(will|doing|do|did|try|trying) .{0,2} (all|most) .',
    '$forward',
    '(but|instead|however|so|and|though|which is why) .{0,1} (we|i) (can|will|could|have|am|are) !(not) .',
    '(apologize|sorry) .{0,3} (not|nothing) .',
    '(if|why|when|whether|until) .{0,2} (we|i|nothing|there) .',
    '(felt|feel|thought|think|said|told) .{0,4} (nothing|not) .',
    '?',
  ],
  unlessSteps: { near: ['gesture', 'question'] },
  span: 'sentence',
  rewrites: [
    { i: 'What I can do is {your offer}', we: 'What we can do is {your offer}' },
    {
      i: 'I will find out {what to clear up} and write to you by {day and time}',
      we: 'We will find out {what to clear up} and write to you by {day and time}',
    },
  ],
  flags: {
    "[I'm afraid my hands are tied].": 'What I can do is [your offer].',
    '[There is nothing more we can do for you].': 'What we can do is [your offer].',
    "[Our system won't let me change the name].": 'What we can do is [your offer].',
    '[I am not allowed to change the price].': 'What I can do is [your offer].',
    '[That is just how it works].': 'What we can do is [your offer].',
  },
  allows: [
    'What I can do is send a new one today.',
    'I cannot open the file; could you send it again?',
    'There is nothing we can do about the rain, but we can move you to the hall.',
    'We were full that night and not able to move you.',
  ],
});
