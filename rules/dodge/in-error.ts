import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'The card did not charge itself: "we charged you twice" owns it.',
  why: 'A wrong thing that "was sent" leaves out who sent it, which is what the customer wants to hear.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  unlessSteps: { near: ['ownership', 'action'] },
  match: [
    '(was|were|got|been|being) #Adverb? (inadvertently|accidentally|mistakenly|erroneously|unintentionally|wrongly|incorrectly) .',
    '(was|were|got|been|being) {send|ship|charge|bill|deliver|issue|apply|enter|show|display|book|quote|print|give|assign|cancel|close|suspend|list|label|route|process|place|put|file|key|add|allocate|make/past} .{0,4} (wrong|wrongly|incorrect|incorrectly|in error|by mistake|by accident|accidentally|mistakenly|erroneously|out of place)',
    '(wrong|incorrect|mistaken|misleading|outdated) .{0,2} (was|were|got|has been|have been) .{0,1} {send|provide|communicate|ship|charge|deliver|issue|apply|enter|show|display|book|select|quote|print|post|give|hand|pack|serve/past}',
  ],
  unless: [
    'by (our|my|one of our) .',
    '$forward',
    '(we|i|our .{1,2}|my .{1,2}) .{0,2} (sent|mixed|caused|made|gave|did|charged|booked|put|entered|wrongly)',
    '(by us|by me|our mistake|our fault|my mistake|my fault|our error|my error|on (our|my) (side|end|part))',
    '($sorry|if|whether|in case|unless|you (may|might)|seems|appears|looks|due|because)',
    '?',
  ],
  span: 'sentence',
  rewrites: [
    { i: 'I {what I got wrong}', we: 'We {what we got wrong}' },
    { i: 'I {what I got wrong}, and that is on me', we: 'We {what we got wrong}, and that is on us' },
  ],
  flags: {
    '[Your card was charged twice in error].': 'We [what we got wrong].',
    '[The wrong colour was packed].': 'We [what we got wrong].',
    '[The invoice was accidentally printed for another shop].': 'We [what we got wrong].',
  },
  allows: [
    'We charged your card twice, and that is our mistake.',
    'I am sorry that the wrong colour was packed.',
    'If you were charged in error, send me the statement.',
    'The tickets were sent on Monday.',
  ],
});
