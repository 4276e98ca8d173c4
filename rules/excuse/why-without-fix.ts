import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'The reason stands here without a fix.',
  why: 'Before a fix, a reason sounds like a defence; after an apology and a fix it is information.',
  source: ['seed 002', 'seed 003', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: [
    /\b(?:delay\w*|late|cancel\w*|slow\w*|unavailable|closed|errors?|issues?|problems?|declin\w*|fail\w*|longer|happened|occurred|missing|wait\w*|lost|broken|took|takes?|inability|unable|interrupt\w*|disrupt\w*|affected|limited|shortage|down|nois[ey]\w*|out of stock|sold out|not \w+)\b.{0,40}\b(?:due to|because of|owing to|as a result of|caused by|down to|on account of)(?! (?:you|your|this|that|it|us)\b)/,
    /^(?:\W*\w+,? ){0,3}(?:due to|because of|owing to|as a result of) .{3,80}\b(?:delay\w*|late|cancel\w*|slow\w*|unavailable|closed|fail\w*|longer|missing|lost|unable|could not|couldn't)\b/,
    /\b(?:because|since) (?:we|our|the|it|there|they|some|a|my|one)\b(?!.{0,30}\byou).{0,30}\b(?:was|were|had|did not|didn't|could not|couldn't|ran|broke|left|missed|failed|lost)\b|\b(?:happened|occurred|arose) (?:\w+ )?because\b|\b(?:delayed|caused|held up|slowed|disrupted|affected) by (?!(?:you|your|us|me|my|this|that|it|these|the (?:delay|error|issue|mistake|wait|problem))\b)/,
    /\b(?:depends? (?:up)?on|based on|subject to|down to) (?:\w+ ){0,3}(?:factors|availability|circumstances|demand|conditions)\b/,
    /\bthe (?:main |only )?(?:reason|cause) (?:for|of|behind) (?:the|this|that|your) (?:\w+ )?(?:delay|wait|issue|problem|error|cancellation|mistake|mix[ -]up|failure|outage)\b.{0,60}\b(?:is|was)\b/,
  ],
  unless: [/\?$|\b(?:policy|terms|please|if you|fee)\b/],
  unlessSteps: { draft: ['action', 'commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: "I'm sorry that we {what went wrong}; I will {next step} by {day and time}",
      we: "We're sorry that we {what went wrong}; we will {next step} by {day and time}",
    },
  ],
  flags: {
    '[The delay was due to a change in our route plan].':
      "We're sorry that we [what went wrong]; we will [next step] by [day and time].",
    '[Because of a roster change, my visit was cancelled].':
      "I'm sorry that we [what went wrong]; I will [next step] by [day and time].",
    '[The reason for the wait was a missing key].':
      "We're sorry that we [what went wrong]; we will [next step] by [day and time].",
  },
  allows: [
    'The delay was due to a missing key. I have ordered a new one for you.',
    'What was the reason for the return?',
    'Your refund is due on Friday.',
    'I have rebooked your visit, which was cancelled because of a roster change.',
  ],
});
