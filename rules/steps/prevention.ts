import { defineStep } from '../defineStep';

export default defineStep({
  label: 'Say what changes so that it stays fixed',
  why: 'A change that outlasts this ticket tells the customer that the complaint did some good.',
  source: ['seed 002', 'seed 003', 'Lewicki 2016'],
  match: [
    /\b(?:so|ensure|ensuring|make sure|making sure|prevent|preventing|avoid|avoiding|stop|stopping)\b.{0,90}\b(?:(?:does not|doesn't|do not|don't|won't|will not|never|cannot|can't|not) (?:\w+ )?(?:happen|occur|reoccur|recur|be repeated|repeat|repeated|let|go wrong)|not repeated|happen(?:s|ing)? again|occurring|recurr\w*|reoccur\w*|from happening|in (?:the )?future|(?:moving|going) forward|(?:such|similar|another) (?:\w+ )?(?:issue|incident|mistake|error|delay|problem)s?)\b/,
    /\bso (?:that )?(?:no|other|future) (?:\w+ )?(?:customers?|guests?|one|body|users?|passengers?)\b|\bso (?:that )?nobody else\b/,
    /\b(?:in order to|to) (?:handle|improve|do|manage|deal with|avoid|prevent|serve|communicate|address)\b.{0,50}\b(?:better in (?:the )?future|in (?:the )?future|going forward|from now on|next time)\b/,
    /\b(?:we|i)(?:'ve| have|'re| are|'ll| will)?(?: (?:now|since|already|also|be|been|currently))* (?:retrain(?:ed|ing)?|re-train\w*|changed|changing|rewritten|redesigned|redesigning|revis(?:ed|ing)|tighten(?:ed|ing)|implement(?:ed|ing)|added a (?:check|step|second))\b/,
    /\b(?:has|have|is|are)(?: (?:now|since|already|also|being))* (?:been |being )?(?:fitted|installed|upgraded|renewed|retrained|refurbished)\b|\b(?:refurbish|renovat|upgrade|retrain|training)\w*\b.{0,40}\b(?:planned|scheduled|to (?:start|begin|commence)|will (?:start|begin)|starts?|begins?|with (?:the|our) (?:team|staff))\b/,
  ],
  unless: [
    /\b(?:please|you (?:can|should|could|must|may))\b.{0,30}\b(?:avoid|prevent|make sure|ensure)|\bhope\b.{0,30}\bin (?:the )?future|\b(?:see|welcome|visit|stay|serve|host)\w*\b.{0,40}\b(?:you|us)\b.{0,20}\bfuture|\?$/,
  ],
  present: [
    'We have changed the label so that this does not happen again.',
    "I've spoken to the depot to make sure the mistake is not repeated.",
    'We are retraining the night team this week.',
    'Double glazing has now been fitted.',
  ],
  absent: [
    'Please make sure the lid is closed in future.',
    'We hope to welcome you again in the future.',
    'We will pass on your comments.',
    'You can avoid this by restarting the app.',
  ],
});
