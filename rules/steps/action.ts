import { defineStep } from '../defineStep';

export default defineStep({
  label: 'Say what you are doing to fix it',
  why: 'A concrete repair weighs more than any wording; say what was done, or exactly what happens next.',
  source: ['seed 000', 'seed 001', 'seed 003', 'Zhao 2020', 'Lewicki 2016'],
  match: [
    /\b(?:we|i)(?:'ve| have|'m| am| are|'re)?(?: (?:now|just|also|already|since|today|immediately|personally|gone ahead and))* (?:refunded|reimbursed|replaced|repaired|fixed|corrected|cancell?ed|credited|reversed|rebooked|reordered|resent|re-?sent|reset|unlocked|reopened|reactivated|removed|eliminated|deleted|restored|waived|upgraded|moved|arranged|scheduled|ordered|dispatched|shipped|posted|escalated|processed|issued|adjusted|activated|extended|released|cleaned|installed)\b/,
    /\b(?:we|i)(?:'ve| have|'m| am| are|'re)(?: \w+)? (?:sent (?:you|a|an|the|out)|sending (?:you|a|an|the|out)|booked|booking|asked (?:our |my |the )?[\w ]{1,25}? to (?!share|pass|note)|refunding|replacing|fixing|arranging|cancell?ing|crediting|repairing|rebooking|escalating|ordering|shipping|waiving)\b/,
    /\b(?:we|i)(?:'ll| will| shall| am going to|'m going to| are going to| can)(?: (?:now|also|gladly|happily|immediately|personally|of course))* (?:refund|reimburse|replace|repair|fix|correct|cancel|credit|reverse|rebook|resend|reset|unlock|remove|restore|waive|upgrade|arrange|reorder|dispatch|ship|escalate|collect|send (?:you|a|an|out|the) (?!\w* ?(?:email|message|note|update))|deliver|transfer|expedite|exchange|adjust|add the)\b/,
    /\byour (?:\w+ )?(?:refund|replacement|new \w+|parcel|order|card|credit|payment|account) (?:has (?:now |already |just )?been|was|is being|will be) (?:now |already |fully )?(?:refunded|replaced|issued|sent|shipped|dispatched|processed|fixed|credited|restored|reopened|unlocked|reordered|returned)\b/,
    /\b(?:staff|team|engineers?|technicians?|crew|colleagues?|maintenance|driver|manager)\b.{0,30}\b(?:will|are|is|has|have)(?: (?!clean|fix)\w+)? (?:inspect|repair|fix|replace|clean|collect|deliver|adjust|visit|working hard to|repaired|fixed|replaced|cleaned|call you)\b/,
  ],
  unless: [
    /\bif (?:we|i) (?:can|could|have)\b|\b(?:will|can|could|would|have|has|are|is|am)(?:n't| not)\b.{0,25}\b(?:refund|replace|fix|repair|cancel|credit|send|restore|unlock)|\b(?:try|hope|hoping|want|like) to\b|\b(?:always|ever|every day|daily|regularly)\b/,
  ],
  present: [
    "I've refunded both charges.",
    'I am sending you a new charger today.',
    'We will replace the lamp free of charge.',
    'Our technician will repair the boiler on Monday.',
    'Your replacement has been shipped.',
  ],
  absent: [
    'We will look into it.',
    'We cannot refund this order.',
    'We would like to fix this.',
    'Your comments have been shared.',
  ],
});
