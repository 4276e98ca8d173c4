import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'This closes the door. You can say what is possible instead.',
  why: 'A customer who hears only what cannot be done has to push harder or leave.',
  source: ['ICTS', 'customerservicelife.com', 'seed 003'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    '(we|i) do not #Adverb? (do|offer|serve|sell|stock|provide|allow|accept|deal|handle|permit|issue|cover) .',
    '(my|our) hands are #Adverb? tied',
    'nothing .{0,3} (we|i) #Adverb? (can|could) #Adverb? (do|offer|change|say)',
    '(we|i) .{0,2} not .{0,1} (authorized|allowed|permitted|entitled|empowered|obliged|obligated) to',
    '(we|i) can not #Adverb? (do|offer|help|change) .{0,2} (anything|more|further|else)',
    '(we|i) .{0,2} not .{0,1} (guarantee|promise) .',
    'there is not (much|anything) .{0,3} (we|i) can',
    '(our|the|my) (system|computer|software|platform|app) .{0,1} not (let|allow|permit) (me|us|you)',
    'only .{0,5} (team|department|desk|office|agent|manager) .{0,1} (can|able|may) .{0,1} (to|help|assist|change|do|handle|resolve)',
    'you .{0,1} (need|have) to .{0,1} (contact|call|phone|email|contact|ask|approach|follow) .{0,2} (the|your|their) .{0,2} (agent|agency|carrier|courier|bank|seller|manufacturer|supplier|provider|airline|operator|merchant|retailer|store|shop|partner)',
    '(that|this|it) is #Adverb? (how|the way) (it|things|we) (is|are|works|work|do|works)',
    '(that|this) is not .{0,2} (department|job|area|problem|concern)',
  ],
  unless: [
    '(but|instead|however|so|and) .{0,1} (we|i) (can|will|could|have)',
    '(apologize|sorry) .{0,6} not',
    '(if|why|when) (we|i) do not',
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
    "[I'm afraid my hands are tied].": 'What I can do is [your offer].',
    '[There is nothing more we can do for you].': 'What we can do is [your offer].',
    "[Our system won't let me change the name].": 'What we can do is [your offer].',
    '[Only the billing department can help with that].': 'What we can do is [your offer].',
  },
  allows: [
    'What I can do is send a new one today.',
    'I cannot open the file; could you send it again?',
    'I have asked our billing team to refund you today.',
  ],
});
