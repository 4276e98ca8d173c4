import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'The chain of events is ours to know; the customer needs the next link.',
  why: 'What happened behind the counter explains the delay and repairs nothing.',
  source: ['seed 002', 'seed 004'],
  evidence: 'practice',
  match: [
    /\b(?:due to|because of|caused by|owing to|waiting (?:on|for)|awaiting|result of|needed|pending)(?: \w+){0,3} (?:late (?:arriv\w+|check ?-?outs?|departures?|deliver\w+)|inbound|incoming|connecting|previous (?:guests?|flights?|orders?|tenants?)|crew|aircraft|plane|equipment|traffic|congestion|paperwork|documents?)\b/,
    /\b(?:supply|stock|production|manufacturing|logistics?|logistical|distribution|shipping|supply[ -]chain|crew|aircraft)(?: \w+)? (?:issues?|problems?|delays?|shortages?|constraints?|disruptions?|availability|backlogs?|changes?)\b/,
    /\b(?:stuck|caught|held up) in (?:\w+ )?traffic\b|\btraffic (?:jams?|conditions?)\b/,
    /\b(?:crew|pilots?|drivers?)(?: \w+)? (?:timed out|ran late|was late|were late|needed rest|had not arrived|hadn't arrived)\b/,
  ],
  unless: [/\?$|\b(?:your (?:\w+ )?(?:documents?|equipment|connecting))\b/],
  unlessSteps: { near: ['action', 'commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: "I'm sorry that {what went wrong}; I will {next step} by {day and time}",
      we: "We're sorry that {what went wrong}; we will {next step} by {day and time}",
    },
  ],
  flags: {
    '[Your room was given late because of a late checkout].':
      "We're sorry that [what went wrong]; we will [next step] by [day and time].",
    '[We have stock issues in the north].':
      "We're sorry that [what went wrong]; we will [next step] by [day and time].",
    '[I am told that the driver ran late].': "I'm sorry that [what went wrong]; I will [next step] by [day and time].",
  },
  allows: [
    'Are you waiting for a connecting flight?',
    'I have moved your stock order to the front, as we had supply issues.',
    'The crew will greet you at the door.',
  ],
});
