import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This steps away from the problem. Say what you can do about it.',
  why: 'Taking responsibility is what customers value most in an apology, and this refuses it.',
  source: ['Lewicki 2016', 'seed 002'],
  evidence: 'research',
  match: [
    '(not|never) .{0,2} (responsible|liable|accountable|answerable) (for|if|in|when|to)?',
    '(no|not|never|disclaim) .{0,3} (responsibility|liability|accountability) .{0,1} (for|in|if|over|with|when)',
    '(out|outside|beyond) of? (our|my|their|human|the) .{0,2} (control|hands|influence|remit|power)',
    'not (in|within|under) (our|my|their) .{0,2} (control|hands|influence|remit|power)',
    '(no|not|little|limited) .{0,3} control (over|of)',
    '(we|i) .{0,1} not .{0,1} deal with',
    '(responsibility|fault|problem|error|issue) .{0,2} (lies|rests|lay|sits) with (the|your|a|our|them|another|you)',
  ],
  unless: [
    '(but|so|and) (we|i) (have|will|can) #Adverb? !not',
    'sorry .{0,3} not .{0,2} (responsible)',
    '(responsibility|responsible) .{0,3} (is|was) (ours|mine)',
  ],
  span: 'sentence',
  rewrites: [
    { i: 'What I can do is {your offer}', we: 'What we can do is {your offer}' },
    {
      i: 'I will find out {what to clear up} and write to you by {day and time}',
      we: 'We will find out {what to clear up} and write to you by {day and time}',
    },
  ],
  flags: {
    '[We are not responsible for lost keys].': 'What we can do is [your offer].',
    "[I'm afraid the weather is beyond our control].": 'What we can do is [your offer].',
    '[The responsibility lies with your bank].': 'What we can do is [your offer].',
    '[I have no control over the courier].': 'What I can do is [your offer].',
  },
  allows: [
    'I am responsible for your order and will call you today.',
    'We take full responsibility for the delay.',
    'You can set the volume with the remote control.',
  ],
});
