import { defineRule, weOrI } from '../defineRule';
import { EXCUSE } from '../families';
import { INSTRUCTION, OWNED, QUESTION, REPORTED, WAY_OUT } from '../shared/exceptions';

export default defineRule({
  ...EXCUSE,
  severity: 'caution',
  message: 'To the customer there is one company: take it there yourself rather than point.',
  why: 'A customer who is sent from desk to desk feels that nobody wants to help.',
  source: ['seed 004', 'seed 002'],
  evidence: 'practice',
  match: {
    '{handle|do|manage|process|decide|take/past} (care of)? by (another|a different|a separate) .{0,1} (department|team|division|office|branch|colleague)':
      [
        "[That's handled by a different department].",
        'Hi Pia, [returns are managed by a separate team].',
        '[Your claim is decided by another office], and their number is on the letter.',
        "[It's taken care of by another branch].",
      ],
    '(whoever|whomever) (you spoke|you talked|told you|took your|served|packed|handled|answered) .{0,6} (was|is|were|must) .':
      ['[Whoever you spoke to on my line was wrong].', '[Whoever packed it was careless].'],
  },
  unless: [
    ...QUESTION,
    ...OWNED,
    ...WAY_OUT,
    ...REPORTED,
    ...INSTRUCTION,
    '(i|we) (have|will) .{0,1} (ask*|spoke*|pass*|hand*|forward*|call*|transfer*|connect*)',
  ],
  rewrites: [
    weOrI("We'll take this to {name} ourselves and write to you by {day and time}"),
    weOrI("We'll stay on this with {name} until it's done, and write to you by {day and time}"),
  ],
  allows: [
    'Your claim is decided by another office; I have asked Ines there.',
    'Your claim is handled by a different team, and I have passed it on to Ines there.',
  ],
});
