import { defineRule } from '../defineRule';
import { OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Say who did not do it: “we did not tell you”, and say sorry for it.',
  why: 'What “was not communicated” was left unsaid by somebody, and the customer wants to hear by whom.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  unlessSteps: { near: ['ownership', 'apology'] },
  match: {
    // The reminder never went out.
    '(was|were|has|have|had) .{0,1} not (been)? #Adverb? {communicate|convey|pass|relay|action|follow|record|explain|transmit|log|address|handle|honor|notice|fulfill|apply|clean|service|replace|dispatch|escalate|forward|register|synchronize|flag/past}':
      [
        '[The change was not communicated to the front desk].',
        "Hi Ed, [your request wasn't logged].",
        "[The heating hasn't been serviced since May].",
      ],
    '(email|message|notice|order|booking|request|update|reminder|confirmation|payment|transfer|letter|notification|alert) (unfortunately|regrettably|sadly|then|somehow)? (did not|never) (go out|went out|go through|went through|come through|came through|get through|sync|register|make it|carry over|get sent|get saved|reach its|take) .{0,3}':
      ['[The alert sadly did not sync].'],
    '(may|might|could) not have been .{0,3} (clear|made clear|communicated|explained|conveyed|passed|actioned|handled|understood)':
      ['[This may not have been made clear enough at the counter].'],
    '(was|were|been) (never|not) #Adverb? (picked up|passed on|carried out|made clear|followed up|put through|set up|sent out|switched off|switched on|put in)':
      ['[Your note was never passed on].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_FORWARD,
    '(by us|by me|if|whether|unless|until|so that|yet|because you|you have)',
  ],
  span: 'clause',
  rewrites: [
    { i: "we should have {done this}, and I'm sorry", we: "we should have {done this}, and we're sorry" },
    { i: "we did not {do this}, and I'm sorry", we: "we did not {do this}, and we're sorry" },
  ],
  allows: ['If the code was not applied, send me a screenshot.', 'I am sorry that the room was not cleaned.'],
});
