import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'A guess at the cause is neither an apology nor a fix.',
  why: 'A vague cause sounds like an excuse; customers accept a specific one, once they are helped.',
  source: ['seed 002', 'Cracco 2017', 'Bradley & Sparks 2012'],
  evidence: 'research',
  match: [
    /\b(?:might|may|could|can|must|would)(?: \w+)? (?:be|have been|happen|occur|have happened|get delayed|be delayed)(?: \w+){0,2} (?:due to|because|owing to|caused by|down to|on account of|the result of|as a result of)\b/,
    /\b(?:probably|possibly|perhaps|presumably|likely|maybe|i (?:assume|guess|suppose|suspect))(?: \w+){0,4} (?:due to|because of|because|owing to|caused by|for some reason)\b/,
    /\bfor (?:some|whatever|an unknown|one) reasons?\b/,
  ],
  unless: [/\b(?:try|restart|reinstall|update the|check that|check whether|depending on your)\b|\?$/],
  unlessSteps: { near: ['action', 'commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: "I'm sorry that we {what went wrong}; I am checking {what you check} and will write to you by {day and time}",
      we: "We're sorry that we {what went wrong}; we are checking {what you check} and will write to you by {day and time}",
    },
  ],
  flags: {
    '[This might be due to a gap in our list].':
      "We're sorry that we [what went wrong]; we are checking [what you check] and will write to you by [day and time].",
    '[For some reason your form was never sent].':
      "We're sorry that we [what went wrong]; we are checking [what you check] and will write to you by [day and time].",
    '[I think that it was probably due to a mix-up at the till].':
      "I'm sorry that we [what went wrong]; I am checking [what you check] and will write to you by [day and time].",
  },
  allows: [
    'This can be due to an old version: try the update from today.',
    'I have sent a second form; for some reason the first was lost.',
    'Could it be because of the new address?',
    'Your refund is due on Friday.',
  ],
});
