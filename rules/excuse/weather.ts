import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'The weather is nobody’s fault; what you do about it is what counts.',
  why: 'A cause without a next step leaves the customer standing in the rain.',
  source: ['seed 002', 'seed 003', 'Bradley & Sparks 2012'],
  evidence: 'practice',
  match: [
    /\b(?:due to|because of|caused by|owing to|result of|thanks to|given|with|fac(?:e|ed|ing)|experienc\w+|blame|blamed on|affected by)(?: [\w']+){0,6}? (?:weather|storms?|snow\w*|fog|winds?|rain\w*|heat ?wave|temperatures?|hurricane|typhoon|flood\w*|drought|frost)\b/,
    /\b(?:weather|storm|snow|fog|wind|rain|heat|flood\w*)(?: \w+)? (?:has |have |had )?(?:caused|delayed|slowed|disrupted|affected|prevented|stopped|grounded|held|forced)\b/,
  ],
  unless: [/\b(?:enjoy\w*|glad (?:that|you)|lucky|hope)\b|\?$|\b(?:if you|please)\b/],
  unlessSteps: { near: ['action', 'commitment', 'question'] },
  span: 'sentence',
  rewrites: [
    {
      i: "I'm sorry that {what went wrong}; I will {next step} by {day and time}",
      we: "We're sorry that {what went wrong}; we will {next step} by {day and time}",
    },
  ],
  flags: {
    '[Your delivery is late due to the weather].':
      "We're sorry that [what went wrong]; we will [next step] by [day and time].",
    '[We could not come because of heavy snow on the pass].':
      "We're sorry that [what went wrong]; we will [next step] by [day and time].",
    '[The storm delayed all my vans].': "I'm sorry that [what went wrong]; I will [next step] by [day and time].",
  },
  allows: [
    'Flights are grounded by the storm; we will update this page by 5pm.',
    'We are glad that you enjoyed the weather.',
    'I have rebooked you on the morning ferry, as the storm delayed the night boat.',
    'The jacket keeps the rain out.',
  ],
});
