import { defineRule } from '../defineRule';
import { OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Say who did it: “we charged you twice” owns the mistake.',
  why: 'A wrong thing that “was sent” leaves out who sent it, which is what the customer wants to hear.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  unlessSteps: { near: ['ownership', 'action'] },
  match: {
    '(a|an|the|this|some|your|our)? .{0,1} (wrong|incorrect|mistaken|misleading|outdated) .{0,2} (was|were|got|has been|have been) .{0,1} {send|provide|communicate|ship|charge|deliver|issue|apply|enter|show|display|book|select|quote|print|post|give|hand|pack|serve/past}':
      ['[The wrong colour was packed].', '- [An incorrect price was displayed in the window].'],
    '((your|the|a|an|our|some|these|both|this) .{0,4}|it|this|they|you) (was|were|got|has been|have been|had been) {send|email|mail|post|pack|hand|ship|charge|bill|deliver|issue|apply|enter|show|display|book|quote|print|give|assign|cancel|close|suspend|list|label|route|process|place|put|file|key|add|allocate|make/past} .{0,4} (wrong|wrongly|incorrect|incorrectly|accidentally|mistakenly|erroneously|out of place)':
      ['I can see that [your name was entered incorrectly].'],
    '(^|, (but|and|so|yet|however)?|that|but|because|so|and) [.{0,5} (was|were|got|been|being) #Adverb? (inadvertently|accidentally|mistakenly|erroneously|unintentionally|wrongly|incorrectly) .]':
      [
        '[The invoice was accidentally printed for another shop].',
        "Hi Nina, [your seat's been wrongly given away], and I know that you booked in May.",
        '[It was mistakenly cancelled].',
      ],
    '(a|an|the|this|some)? (breaking|faulty|incorrect|wrong|erroneous|unwanted|unintended|undocumented) .{0,1} (change|price|setting|version|date|entry|value|update|figure|code|rate|charge) (was|were|has been|got|had been) (introduced|made|applied|rolled out|shipped|released|published|added|entered|deployed|displayed|carried)':
      ['[A wrong setting was introduced on Monday].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_FORWARD,
    '($sorry|if|whether|in case|unless|you (may|might)|seems|appears|looks|due|because)',
    'by (our|my|one of our) .',
  ],
  span: 'to-clause-end',
  rewrites: [
    { i: "we {got this wrong}, and I'm sorry", we: "we {got this wrong}, and we're sorry" },
    'we {got this wrong}',
  ],
  allows: [
    'I am sorry that the wrong colour was packed.',
    'The wrong time was printed on your ticket, and that was our mistake.',
    'Your order was wrongly cancelled by our shop.',
  ],
});
