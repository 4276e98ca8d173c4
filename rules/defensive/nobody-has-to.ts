import { defineRule, weOrI } from '../defineRule';
import { WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'That nobody has to use it doesn’t answer why it bothers them.',
  why: 'It turns the annoyance into the customer’s own choice.',
  source: ['seed 004', 'customerservicelife.com'],
  evidence: 'practice',
  match: {
    '(is|are|remains|be) .{0,2} (optional|voluntary|not compulsory|not mandatory|up to you|up to each|your choice)': [
      '[The tour is entirely voluntary].',
      "- [It's completely optional]",
    ],
    '{play|enjoy|use|finish|complete|progress|reach|unlock|beat|win|read|watch|listen} .{0,6} without (paying|spending|buying|purchasing|any purchase|purchases|boosters|watching|a subscription)':
      ['[You can play it all without paying a cent].'],
    '(can|be) .{0,2} earned (by|through|for free|without)': [],
    '(ads|advertising|advertisements|adverts) .{0,2} (help|helps|allow|allows|enable|support|fund|keep|let|cover|pay|make|finance|are necessary|are needed|are what|are how)':
      {
        '[The ads help us to keep going].': "We understand that you don't want to [pay for this].",
        "I've passed your note on, but [the ads help us keep the app free].":
          "I've passed your note on, but we understand that you don't want to [pay for this].",
      },
    '(fee|fees|price|prices|charge|charges|surcharge|deposit|increase|subscription) .{0,6} (covers|cover|reflects|reflect|goes towards|go towards|pays for|allows us|allow us|enables us|helps us|helps to|is used to|is in place|is needed|is necessary|ensures)':
      ['[The service fee covers the towels].', "[The surcharge covers the linen], and it's due on arrival."],
  },
  unless: [
    ...WAY_FORWARD,
    '(whether|either|prefer|refund*|free of charge) .',
    '(refund*|waive*|credited|sorry|mistake|wrong|our fault|should not)',
    '(only needed for|small team) .',
  ],
  span: 'clause',
  rewrites: [
    weOrI("We understand that you don't want to {pay for this}"),
    weOrI("Here's what we can do about it: {your offer}"),
  ],
  allows: [
    'We have waived the fee, which covers the towels you did not get.',
    'It is up to you whether we send it or you collect it.',
  ],
});
