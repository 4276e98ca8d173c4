import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'The customer bought from us, so pointing to a partner sounds like passing them on.',
  why: 'Blame on a supplier, bank or courier reads as an assignment of guilt, not as help.',
  source: ['seed 004', 'seed 002', 'Cracco 2017'],
  evidence: 'practice',
  match: [
    /\b(?:due to|because of|caused by|owing to|awaiting|waiting (?:on|for)|depend\w* (?:on|upon)|dependency (?:on|upon)|result of|(?:error|issue|delay|problem|fault|failure|mistake|outage)s? (?:by|from|of|with|at|on|in))(?: \w+){0,4}? (?:air traffic control|inbound \w+|late arriving|banks?|couriers?|carriers?|suppliers?|vendors?|manufacturers?|airlines?|partners?|third[ -]part(?:y|ies)|providers?|post office|royal mail|ups|fedex|dhl|usps|contractors?|agency|merchants?|operators?|neighbors?|neighbours?|council|utility|authorities|previous owners?|networks?|customs|landlord|hosts?)\b/,
    /\b(?:courier|carrier|supplier|vendor|manufacturer|airline|partner|provider|previous owner|contractor|bank|agency|merchant|post office|royal mail|ups|fedex|dhl|usps|driver)s?(?: \w+)? (?:lost|delayed|failed|misplaced|damaged|(?:sent|gave|told|supplied|provided) (?:us |you )?(?:\w+ )?(?:wrong|incorrect|faulty|bad)|dropped|forgot|made (?:a|an) (?:mistake|error)|let us down|messed|(?:did not|didn't|has not|hasn't|have not|haven't) (?:deliver|send|process|update|scan|settle|respond|credit|provide))/,
    /\b(?:on|from|at|is) the (?:bank|courier|carrier|supplier|vendor|manufacturer|airline|partner|provider|merchant|developer|operator)(?:'?s'?)? (?:side|end|part|fault|responsibility|server)\b|\blet down by (?:a|an|our|the|one)\b|\bfault of (?:the|our|a) (?:courier|carrier|supplier|vendor|bank|partner|third)/,
    /\b(?:handled|run|managed|operated|provided|processed|owned|controlled|supplied) by (?:a|an|our|the) (?:\w+ )?(?:third[ -]party|contractor|external|outside|independent|separate|outsourced|partner)/,
  ],
  unless: [/\?$|\byour (?:bank|landlord|agency|carrier|provider)\b.{0,40}\b(?:can|could|will|may)\b/],
  unlessSteps: { near: ['action', 'commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: "I'm sorry that {what went wrong}; I will {next step} by {day and time}",
      we: "We're sorry that {what went wrong}; we will {next step} by {day and time}",
    },
  ],
  flags: {
    '[The courier lost your parcel].': "We're sorry that [what went wrong]; we will [next step] by [day and time].",
    '[The problem is on the bank’s side].':
      "We're sorry that [what went wrong]; we will [next step] by [day and time].",
    '[I see a delay caused by the supplier].':
      "I'm sorry that [what went wrong]; I will [next step] by [day and time].",
  },
  allows: [
    'The courier has your parcel; here is the tracking link.',
    'I have sent a second parcel today, as the courier lost the first.',
    'Your bank can confirm the transfer.',
    'Which courier brought it?',
  ],
});
