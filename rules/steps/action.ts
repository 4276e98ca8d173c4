import { defineStep } from '../defineStep';

/** Repairs that are for the customer whatever the sentence is about. */
const SURE =
  'refund|reimburse|replace|rebook|reorder|resend|reship|reset|unlock|reactivate|restore|reinstate|waive|reverse|void|credit|unblock|expedite|redo|repay|reissue|compensate|reopen';
/** Repairs in some sentences, everyday work in others. */
const OFTEN =
  'repair|fix|correct|cancel|remove|delete|move|arrange|schedule|order|dispatch|ship|issue|adjust|activate|extend|release|swap|exchange|merge|wipe|settle|return|transfer|lift|book|switch|turn|reduce|apply|process|clear|install|fit|roll|send|collect|deliver|rewrite|reserve|pull|clean|approve|eliminate|post|redirect|upgrade|reassign|patch|pay|stop|pause|disconnect';
const MONEY =
  '(refund|payment|money|fee|fees|charge|charges|deposit|difference|amount|supplement|sum|price|euro|euros|pounds|dollars|quid|kr|balance|credit|cost|fare)';
const WORKER =
  '(engineer|engineers|technician|technicians|plumber|electrician|driver|courier|fitter|installer|colleague|colleagues|manager|team|van|locksmith|contractor|surveyor|housekeeping|maintenance|porter|cleaner|crew|nurse|specialist|warehouse|workshop)';
const PRODUCT =
  '(replacement|replacements|parcel|package|order|new one|new ones|spare part|parts|mattress|bag|case|suitcase|book|item|items|new .|right .|missing .|correct .|second .|another .)';

export default defineStep({
  label: 'Say what you are doing to fix it',
  why: 'A concrete repair weighs more than any wording; say what was done, or exactly what happens next.',
  source: ['seed 000', 'seed 001', 'seed 003', 'Zhao 2020', 'Lewicki 2016'],
  match: [
    // We have done it.
    `(we|i) (have|had)? $also? $also? {${SURE}/past} !(that|if|all|our)`,
    `(we|i) have $also? $also? {${OFTEN}/past} (it|them|this|that|both|you|your|his|her|the|a|an|another|for|$number|out|off|back|down|up)`,
    `(we|i) $also? {fix|correct|cancel|remove|swap|repair|order|return|send|give|pay|move|put|switch|rewrite|clear|extend|lift|roll/past} (it|them|this|that|both|you|your|the|a|an|another|$number) .{0,9} (back|today|tonight|now|this morning|this afternoon|yesterday|last night|just now|ago|on your account|off your|for you)`,
    '(we|i) (have|had)? $also? (sent|put|paid|given|gave|wired|transferred|rolled|switched|turned|brought|moved) .{0,7} back (to|on|onto|into|at|today|this|by|over|$also|in)',
    '(we|i) (have|had)? $also? {take|knock|deduct/past} .{0,6} (off|from) (your|the|next|this) (next|final|last)? (bill|invoice|folio|account|rent|balance|order|total|statement)',
    '(we|i) (have|had)? $also? {put/past} .{0,5} (through|aside|in) for you',
    // We are doing it, will do it.
    '(we|i) will have (a|the|your) .? (replacement|refund|new .) ',
    `(we|i) (am|are) $also? {${SURE}|fix|repair|correct|arrange|cancel|exchange|swap|dispatch|ship|collect|extend/ing}`,
    '(we|i) (am|are) $also? sending (you|a|an|the|another|out|someone|somebody|your|over|round)',
    `(we|i) (will|shall|am going to|are going to|can) $also? $also? {${SURE}|exchange|escalate/base} !(only|policy)`,
    `(we|i) (will|shall|am going to|are going to) $also? $also? {${OFTEN}/base} (it|them|this|that|both|you|your|his|her|a|an|another|the|out|off|back|down|up|whatever|for|round|over)`,
    '(we|i) (will|shall) $also? have (it|them|this|that|you|your .{1,2}|the .{1,2}|. .) {refund|replace|fix|pay|sort|repair|correct|ship|rebook|bring|collect|redo|move|swap|connect|run/past}',
    '(we|i) (will|shall|am going to) $also? (drive|bring|carry|come|drop|run) .{0,5} (you|yours|your|over|round|there|myself|with)',
    '(we|i) (pay|will pay|cover|will cover|settle|reimburse|refund|bear) (you|it|that|this|them|for|the|your|whatever|all|back)',
    '(we|i) (would|would like to|want to|would love to) (like to|love to)? {refund|replace|pay for|reimburse|rebook|exchange/base}',
    '(we|i) (have|am|are) $also? $also? (asked|instructed|told|rung|phoned|called|contacted|arranged for|spoken to|booked|sent) .{1,6} (to (refund|replace|return|bring|send|call|ring|fix|repair|move|hold|take|come|open|clear|put|pull|collect|drop|release|stop|close|be|have|hand|deliver|meet|change|remove|swap|rebook|check|visit|go|dig|keep)|for (one|a|the))',
    '(we|i) will (ask|have|get) .{1,4} (to)? (bring|send|come|replace|fix|repair|collect|go over|call|ring|drop|swap|take the|take moisture)',
    '(we|i) (have)? (asked|told) (the|our|my) .{1,6} to (refund|replace|return|bring|send|fix|repair|move|hold|come|put|pull|collect|release|take a look)',
    // It has been done.
    `(your|the|this|that|it|they|both|all|everything|these|$number|fee|charge|charges|account) .{0,6} (is|are|was|were|has been|have been|will be|is being|gets|get) $also? $also? {refund|reimburse|credit|reverse|waive|reinstate|restore|void|rebook|reissue|resend|wipe|reactivate|unlock/past}`,
    `(your|the|this|it|they|both|all|everything|$number) .{0,3} (has|have) $also? been $also? {repair|replace|fix|correct|remove|dispatch|ship|rebook|send|switch|process|issue|adjust|extend|release|move|lift|pay/past}`,
    `(your|a|the) .{0,3} (is|are) being $also? {refund|replace|repair|fix|ship|send|courier|deliver|process|return|post|collect/past}`,
    `(your|a|the) .{0,5} (is|are) $also? (booked|rebooked|reserved|cancelled|canceled|scheduled) (for|on|in|with|at|from)`,
    `(is|are|was) $also? {repair|fix|correct|replace|restore|return|sort|solve|patch|resolve|remove/past} (now|since|as of|today|this morning|in (version|the|build|release|$number)|at|by|with (version|the|$number))`,
    `(${MONEY}|$number) .{0,5} (is|are|was|went|goes|go|will be|should be) (now|all|already|straight|also)? (back (on|in|to|with)|on its way|off your|in your (account|bank|wallet)|on your (card|account))`,
    '(fee|fees|charge|charges|fine|penalty|surcharge|debt) .{0,3} (is|are|has been|have been) $also? (gone|cancelled|canceled|removed|wiped|off|dropped|written off)',
    '(is|are|was|were|has been|have been) $also? (returned|paid|sent|transferred|credited|refunded|put) (back)? (to|into|onto|on) your',
    '(will be|is|comes|came|is coming) off your (next|final|last)? .? (bill|rent|invoice|account|balance)',
    '(we|i) (have)? $also? {pop|put|apply|credit|load/past} .{1,5} (on|onto|to|in|into) your (account|card|bill|next|balance|wallet|profile)',
    '(we|i) (have)? $also? {remove|cancel|delete|clear|wipe/past} (the|your|that|both|all) .{0,3} (charge|charges|fee|fees|$number|fine|invoice|debt|penalty|block)',
    '(we|i) have (got|had) (it|this|them|that|the .) {reverse|refund|fix|move|rebook|replace|restore|cancel|sort|book|return/past}',
    '(it|they|these|that) (goes|go|leaves|leave|ships|ship) .{0,2} (by|with) .{0,2} (courier|express|post|van|mail)',
    '(it|they|these) (goes|go|leaves|leave|ships|ship) (out|here)? (today|tonight|tomorrow)',
    '(is|are) gone (from|as of|since)',
    'has been (shut|blocked|suspended|removed|closed) (since|as of)',
    '(has|have) been (told|asked|instructed) to',
    '(a|another) (new|second|fresh|further)? (attempt|delivery|collection|visit|redelivery) (will be|is|has been) (made|booked|arranged|scheduled)',
    '(we|i) (do)? (have|can offer) (you)? (a|another) (slot|appointment|place|room) (on|for|at)',
    'what (we|i) (can|could) do is .{0,6} (exchange|refund|replace|send|give|book|get|swap|offer|move|split|credit)',
    '(we|i) (can|would|will)? offer you .{0,6} (repair*|exchange|refund|replacement|to replace|to repair)',
    '(we|i) (will|can)? (lend|loan|take) (you a|the . back|it back|them back|the . and . back)',
    '(we|i) (will)? (get|put|pop) (a|another|the) .{1,4} (in the post|out to you)',
    '(new|corrected) .{1,3} (goes live|go live|posts|replaces|replace) .{0,4} (at|on|$day)',
    'you (will)? (get|have|receive|see) .? $number .{0,3} (back|each|refunded|on your card)',
    `${MONEY} .{0,5} {go|send|leave|post} (back|to you|our account|off your|by bank) `,
    '(money|amount|refund) .{0,4} on its way (back|to)',
    'you (will|can|should) (now|then)? (have|see|find|get|receive) (it|them|the|your|a|that|all|. .) .{0,5} (back|refund|on your|in your|in full|replacement|credited|by $weekday)',
    'you (get|will get|will receive|have|are getting) (a|your|the|all|full|every|both) (full|new|new .)? .{0,3} (refund|back|replacement|new one)',
    'you (have been|are being|will be|were) $also? (refunded|reimbursed|rebooked|credited|upgraded|compensated|moved to)',
    // It is on its way.
    `${PRODUCT} .{0,6} (is|are) (already|now|also)? on (its|their|the|this|your) (way|van|road|truck)`,
    `${PRODUCT} .{0,6} (leaves|leave|left|goes|go|went|ships|will ship|arrives|will arrive|will leave|will go|comes|gets couriered) .{0,5} ($day|out|with the|on the|by courier|from here|us at|at yours)`,
    `(courier|driver|van|engineer|technician|fitter|surveyor|plumber|man|team|colleague) .{0,6} (brings|comes|collects|takes|will bring|will come|will collect|will take|will exchange|will swap|will visit|will be with you|is bringing|is coming|is swapping|is dropping|is replacing|is fixing|will deliver) `,
    `${WORKER} .{0,4} (will|are|is|has|have) $also? {inspect|repair|fix|replace|collect|visit|reset|repaint|rebuild|swap/base}`,
    '(team|staff|crew|engineers|technicians) .{0,3} (are|is|has|have) $also? (repaired|fixed|replaced|working hard to)',
    '#Noun (is|will) (be)? (dropping|bringing|delivering|swapping|collecting|bring|deliver|swap|collect) (it|them|you|the|a|your|that)',
    '(fix|patch|build|release|correction|hotfix|new version) .{0,6} (is out|is live|goes live|went live|goes out|lands|is in the|has been out|has gone|went to review|ships|rolls out|rolled out|will be out|is now available|is available now)',
    '(fixed|solved|corrected|repaired|gone|back|patched) (again)? (in|as of|with|since|from) (version|build|release|update|$number|today|yesterday|this morning)',
    '(we|i) {roll|revert/past} (it|that|this|the) (back)?',
    '(a|the|your) (new|replacement|fresh|loan|second|courtesy) .{0,4} (is|are) (waiting|ready|reserved|held|booked)',
    '(at|on) our (own)? (cost|expense|account)',
    'send (it|them|the .{1,2}|me the .{1,2}|us the .{1,2}) back .{0,8} (we|i|you) (will|get|can|refund|send|pay)',
    '(send|mail|email|dm|show) (me|us) .{1,16} (and|so|then) (we|i) (will|can|am going to) .? (pay|settle|have it paid|refund|reimburse|sort|credit|put|add|get|send|replace|push)',
    '(we|i) can (also|now|still)? (offer|give|get|send) you (a|an|the|your) (full|partial|new)? (refund|replacement|exchange|new .|slot)',
  ],
  unless: [
    '(if|unless|whether) (we|i) (can|could|have)',
    '(will|can|could|would|have|has|are|is|am|do|does|did) not .{0,5} {refund|replace|fix|repair|cancel|credit|send|restore|unlock|reimburse|waive|return|exchange|pay|reverse|extend}',
    '(never|always|every day|daily|regularly|customers|guests|policy|policies|unable|each year|advisement)',
    '(usually|normally|typically|generally) (refund*|replac*|take|takes|ship|ships|get|be|return*)',
    '(refunds|returns|deposits|replacements|payments|charges) (are|will|usually|normally|take|is|can)',
    'order .{0,3} been cancelled',
    '(try|trying|hope|hoping) to',
    '(want|like) to (fix|see|know|hear)',
    'will (fix|solve|resolve) (your|the|any|these|those) (issue|issues|problem|problems|bugs)',
    'put (your|his|her|the) (note|remarks|comments|feedback|points)',
    '^ (did|have|has|was|were|is|are) .{1,20} ?',
    'since $number we',
    '(thank|thanks|glad|happy|pleased) .{0,6} (was|were|has been|is|our)',
  ],
  present: [
    "I've refunded both charges.",
    'I am sending you a new charger today.',
    'We will replace the lamp free of charge.',
    'Our technician will repair the boiler on Monday.',
    'Your replacement has been shipped.',
    'The fee is gone from your bill.',
    'The money went back to your card this morning.',
    'A courier will collect the broken chair on Friday.',
  ],
  absent: [
    'We will look into it.',
    'We cannot refund this order.',
    'We would like to fix this.',
    'Your comments have been shared.',
    'Refunds usually take five days.',
    'Have you moved the router?',
  ],
});
