import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'What follows "but" takes the apology back. Let the apology stand by itself.',
  why: 'The customer hears the defence after "but" and forgets the apology before it.',
  source: ['SkyVerge support guide', 'Just Not Sorry', 'Lazare'],
  evidence: 'practice',
  match: [
    /\b(?:but|however|although|though|nevertheless|nonetheless|yet)\b(?<=\b(?:sorry|apologize|apologies|apology|regret)\b[^.;?!]{0,90})(?=,? \S+ \S)/i,
  ],
  unless: [
    // What comes after "but" helps the customer.
    /\b(?:but|however),? (?:(?:i|we)(?:'ll| will| can| could| would| shall)(?! not|n't)|(?:i|we)(?:'ve| have)(?! not|n't|(?:,? \w+){0,2} (?:no|a|an|to)\b)|(?:i|we)(?:'d| would)? (?:love|like|promise)|(?:i|we)(?:'m| am|'re| are) (?:(?:now|very|so|really|also) )?(?:glad|happy|pleased|here|sending|working|refunding|looking|going|checking|doing)|(?:i|we)(?: just| only| do)? need|please|could you|can you|would you|let me|let us|let's|here|the good news|good news|thank|thanks)\b/i,
    /\b(?:but|however),? (?:(?:it|this|that|they|everything|your (?:\w+ ){1,3}|the (?:\w+ ){1,3}))(?:'s|'re| ?is| ?are| ?has| ?have| ?was| ?were| ?will| ?should)(?: been| be| now| already| back| all| on){0,3} (?:fixed|resolved|refunded|sorted|sent|working|repaired|replaced|shipped|corrected|running|available|online|coming|its way|done|ready|updated|solved)\b/i,
    /\b(?:not only|nothing|anything) but\b|\bbut also\b/i,
    /\bsorry (?:to|for) (?:ask|both|interrupt|chas)/i,
  ],
  span: 'to-end',
  rewrites: [
    { i: 'and here is what I can do: {your offer}', we: 'and here is what we can do: {your offer}' },
    'and I know that {what it cost you}',
  ],
  flags: {
    "I'm sorry, [but that's how it works].": "I'm sorry, and here is what I can do: [your offer].",
    'We apologise for the wait, [however Mondays are always like this].':
      'We apologise for the wait, and here is what we can do: [your offer].',
    'We are sorry about the scratch, [but we cannot take the table back].':
      'We are sorry about the scratch, and here is what we can do: [your offer].',
  },
  allows: [
    'I am sorry that this took two days, but it is fixed now.',
    "We're sorry that the code never came, but we'd love to help.",
    'Sorry, but could you send me the photo again?',
    'We are sorry, nothing but a refund will do here.',
  ],
});
