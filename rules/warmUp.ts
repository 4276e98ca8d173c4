/**
 * Made-up sentences of all kinds. The first sentences take far longer to judge, because patterns and the functions
 * around them are compiled on first use, and once more when they are used often. Some promise a time and some do not,
 * and they have words that many rules look for. None needs to be parsed: compromise is loaded after them.
 */
export const WARM_UP: readonly string[] = [
  'I am sorry if you feel that way.',
  "I'll look into this today and write to you by 4pm tomorrow, or call you on Friday morning at the latest.",
  'They had come at noon on Monday, but nobody was there, so it was taken back to the depot after an hour.',
  'We have sent a new one, and it should be with you within two working days, before the end of the week.',
  "Unfortunately we can't refund this, because our policy allows returns only within 30 days of delivery.",
  "You didn't tell us about the change in time; please check your account, and let me know by Thursday if it helps.",
  'Thank you for your patience while we looked into the problem with your order and the invoice for last month.',
  'We understand how frustrating this was, and we are sorry that our mistake cost you a whole day at work.',
  'This has never happened before, because our team works very hard, and everyone is happy with what they get.',
  'My colleague will refund both nights by tomorrow evening, and you will hear from me once that is done.',
  'Could you tell me which of the two dates suits you, the 3rd or the 5th of March, and at what time?',
  'He was late again this morning since the storm had closed two roads, which nobody here could change.',
];
