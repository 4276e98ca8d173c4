import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'That nobody has to use it is no answer to why it bothers them.',
  why: 'It makes the annoyance the customer’s own choice.',
  source: ['seed 004', 'customerservicelife.com'],
  evidence: 'practice',
  match: [
    '(is|are|remains|be) .{0,2} (optional|voluntary|not compulsory|not mandatory|up to you|up to each|your choice)',
    '{play|enjoy|use|finish|complete|progress|reach|unlock|beat|win|read|watch|listen} .{0,6} without (paying|spending|buying|purchasing|any purchase|purchases|boosters|watching|a subscription)',
    '(can|be) .{0,2} earned (by|through|for free|without)',
    'you (can|could|may) always (cancel|choose|turn|switch|skip|disable|opt|upgrade|decline|book|select|buy|uninstall|close|ignore|remove|mute|move)',
    '(ads|advertising|advertisements|adverts) .{0,2} (help|helps|allow|allows|enable|support|fund|keep|let|cover|pay|make|finance|are necessary|are needed|are what|are how)',
    '(fee|fees|price|prices|charge|charges|surcharge|deposit|increase|subscription) .{0,6} (covers|cover|reflects|reflect|goes towards|go towards|pays for|allows us|allow us|enables us|helps us|helps to|is used to|is in place|is needed|is necessary|ensures)',
  ],
  unless: [
    'not (obliged|required|obligated|forced) to (pay|return|send|do|come)',
    '(whether|either|prefer|refund*|free of charge) .',
    '(let|tell) (me|us) .',
    'no (deposit|fee|charge|price|surcharge) .',
    '$forward',
    '(refund*|waive*|credited|sorry|mistake|wrong|our fault|should not)',
    '(not|never|nothing) .{0,2} (optional|cover|covers|reflect|reflects)',
    'decision is .{0,2} (yours|up to you)',
    'deposit covers',
    '(only needed for|small team) .',
  ],
  span: 'sentence',
  rewrites: [
    {
      i: 'I can see why {what upset the customer} bothers you',
      we: 'We can see why {what upset the customer} bothers you',
    },
    { i: 'What I can do is {your offer}', we: 'What we can do is {your offer}' },
  ],
  flags: {
    '[The tour is entirely voluntary].': 'We can see why [what upset the customer] bothers you.',
    '[You can play it all without paying a cent].': 'We can see why [what upset the customer] bothers you.',
    '[I should add that you can always skip the video].': 'I can see why [what upset the customer] bothers you.',
    '[The ads help us to keep going].': 'We can see why [what upset the customer] bothers you.',
    '[The service fee covers the towels].': 'We can see why [what upset the customer] bothers you.',
  },
  allows: [
    'You can always write to me directly.',
    'We have waived the fee, which covers the towels you did not get.',
    'You cannot finish the level without an update, and it is out today.',
    'What you pay is up to the shop, and I am sorry about the mix-up.',
    'You can change the date without paying for it.',
    'It is up to you whether we send it or you collect it.',
  ],
});
