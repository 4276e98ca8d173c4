import { defineRule, weOrI } from '../defineRule';
import { OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: '“There seems to be” leaves open whether anything happened. Say that it did, and who did it.',
  why: 'The customer has just told you what happened, and “there seems to be” does not believe them yet.',
  source: ['Lazare', 'Battistella'],
  evidence: 'practice',
  match: {
    '[((i|we) (can|could)? {see} (that)?|(i am|we are) told (that)?)? it (would|does|do)? (seems|appears|looks|seem|appear|look|seemed|appeared|looked) (like|as if|as though|that)? there (has been|have been|had been|is|are|was|were|may be|may have been|might have been|must have been) (a|an|some)?] .{0,3} $problem':
      [
        '[It appears there was an] issue with your order.',
        "Hi Jim, [it looks like there's been a] mistake on your bill, and I know that it is due on Friday.",
        '[It would seem there was an] error in the two invoices.',
      ],
    '[((i|we) (can|could)? {see} (that)?|(i am|we are) told (that)?)? there (would|does|do)? (seems|appears|seem|appear|seemed|appeared) to (be|have been) (a|an|some)?] .{0,3} $problem':
      [
        '[There seems to have been a] mix-up at the till.',
        '- [There appears to be an] error in the contract.',
        '[I can see that there seem to have been some] delays with your permit.',
      ],
    '[(looks|seems|sounds) like (there (may have been|might have been|has been|is|was))? (a|an|some)] .{0,3} $problem':
      [],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_FORWARD],
  unlessSteps: { near: ['ownership'] },
  rewrites: [weOrI("We're sorry for the"), 'we caused the'],
  allows: ['Does there seem to be an error?'],
});
