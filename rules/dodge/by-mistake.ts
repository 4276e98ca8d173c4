import { defineRule } from '../defineRule';
import { OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Whose mistake was it? Say “because of our mistake”, and it has an owner.',
  why: 'A wrong thing that “was sent” leaves out who sent it, which is what the customer wants to hear.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  match: {
    '(was|were|got|been|being) {send|email|mail|post|pack|hand|pay|ship|charge|bill|deliver|issue|apply|enter|show|display|book|quote|print|give|assign|cancel|close|suspend|list|label|route|process|place|put|file|key|add|allocate|make/past} .{0,4} [(in error|by mistake|by accident|by error|through an error|due to an error|in a mistake)]':
      [
        'Your card was charged twice [in error].',
        'The parcel was sent to your old address [by mistake].',
        "Hi Omar, your account's been closed [by mistake], and I know that you needed it today.",
        '- The fee was applied [by accident].',
        'I see that two tickets were issued [in error].',
        'The room had been given to somebody else [by mistake].',
      ],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_FORWARD,
    '($sorry|if|whether|in case|unless|you (may|might)|seems|appears|looks)',
  ],
  unlessSteps: { near: ['ownership', 'action'] },
  rewrites: ['because of our mistake'],
  allows: ['If you were charged in error, send me the statement.', 'I am sorry that the parcel was sent by mistake.'],
});
