/** Repairs that are for the customer whatever the sentence is about. */
export const SURE =
  'refund|reimburse|replace|rebook|reorder|resend|reship|reset|unlock|reactivate|restore|reinstate|waive|reverse|void|credit|unblock|expedite|redo|repay|reissue|compensate|reopen';
/** Repairs in some sentences, everyday work in others. */
export const OFTEN =
  'repair|fix|correct|cancel|remove|delete|move|arrange|schedule|order|dispatch|ship|issue|adjust|activate|extend|release|swap|exchange|merge|wipe|settle|return|transfer|lift|book|switch|turn|reduce|apply|process|clear|install|fit|roll|send|collect|deliver|rewrite|reserve|pull|clean|approve|eliminate|post|redirect|upgrade|reassign|patch|pay|stop|pause|disconnect';
