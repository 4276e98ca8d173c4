import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'Looking back at what the customer could have done blames them. Look at what you can do now.',
  why: 'The customer cannot go back, so the sentence only says that it is their own fault.',
  source: ['seed 002', 'seed 000'],
  evidence: 'practice',
  match: [
    /\b(?:we|i|our \w+|management|reception|the \w+) (?:(?:was|were) (?:not|never)|wasn't|weren't) (?:ever )?(?:made aware|informed|told|notified|given the (?:chance|opportunity))\b/i,
    /\b(?:i|we) (?:only |really |do |just )?wish(?: that)? you(?:'d| had| would have)\b/i,
    /\bhad (?:this|it|that|we|i|our \w+|the \w+) (?:only )?(?:been|known)\b[^.;?!]{1,100}\b(?:would|could)\b/i,
    /\b(?:if|had) (?:only )?(?:we|i)(?:'d| had)? (?:known|been (?:made aware|told|informed|aware|notified|given))\b[^.;?!]{1,100}\b(?:would|could)\b/i,
    /\b(?:we|i) would(?:'ve| have) (?:really |very much )?(?:appreciated|liked|welcomed|loved) (?:the|an|a) (?:opportunity|chance)\b/i,
    /\b(?:if you(?: had| would have| would've|'d)|had you|should you (?:have|had|of)) (?:not |only |just |simply |already |ever )?(?:told|asked|called|contacted|mentioned|checked|read|informed|requested|reported|let|said|raised|spoken|come|notified|brought|booked|chosen|followed|given|had|made|rung|phoned|emailed|written|approached|alerted|advised|ordered|purchased|selected|paid|arrived|waited|looked|pointed)\b[^.;?!]{1,120}\b(?:would|could|might)(?:'ve|n't)?\b/i,
    /\bif (?:this|it|that|the issue|the problem|your \w+|they|these|we|i|our \w+|the \w+)(?: issue| problem| concern| matter)? (?:had|'d|was|were|would have)(?: been| of been| have been| only| of)* (?:brought|mentioned|reported|raised|told|informed|made aware|notified|known|alerted|flagged|pointed|communicated|given|aware)\b/i,
    /\b(?:we|i|our \w+|staff|they) (?:would|could)(?:'ve| have)\b[^.;?!]{2,90}\b(?:if|had) you\b/i,
    /\b(?:(?:it|that)(?: is|'s| was) |(?:i|we)(?:'m|'re| am| are)? |what )?(?:only |very |really |such |a |just ){0,3}(?:shame|pity|unfortunate|disappointing|disappointed|regrettable|wish|sorry|surprised|sad)\b(?: that| to see| to hear| to read| to learn){0,2} you (?:did not|didn't|never|chose|decided|had not|hadn't|have not|haven't|felt unable)\b[^.;?!]{0,40}\b(?:tell|told|ask|asked|asking|mention|mentioned|raise|raised|contact|contacted|contacting|inform|informed|informing|let|bring|brought|bringing|speak|spoken|speaking|say|said|give|report|reported|reporting|notify|approach|endure)\b/i,
    /\b(?:next time|in (?:the )?future),? (?:please )?(?:give us a call|read|check|make sure|remember|call us|tell us sooner|ensure|be sure|be more)\b/i,
  ],
  unless: [/\b(?:we|i) (?:should have|'d have known|ought to)\b/i],
  span: 'to-end',
  rewrites: [
    { i: 'what I can do now is {your offer}', we: 'what we can do now is {your offer}' },
    {
      i: 'thank you for telling me now, and I will {your next step}',
      we: 'thank you for telling us now, and we will {your next step}',
    },
  ],
  flags: {
    '[If you had told us, we would have changed the room].': 'What we can do now is [your offer].',
    '[Had you called before noon, I could have stopped the order].': 'What I can do now is [your offer].',
    '[We would have helped if you had asked].': 'What we can do now is [your offer].',
    "[It is a pity you didn't mention it at the desk].": 'What we can do now is [your offer].',
    '[If this had been reported to our staff, it would be fixed].': 'What we can do now is [your offer].',
  },
  allows: [
    'If you had to pay for the taxi, we will pay you back.',
    'We should have told you, and I am sorry.',
    'If you have told your bank already, no more is needed.',
    'I wish we had told you sooner.',
  ],
});
