import { defineRule } from '../defineRule';
import { OWNED, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Nobody did this. Say “we” and the verb: “we missed”, “we sent”.',
  why: 'Owning the failure is the part of an apology that customers value most, and a passive leaves it out.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  unlessSteps: { near: ['ownership'] },
  match: {
    '(some|a few|several|many|clear|serious|bad)? (mistakes|errors|wrong choices|lapses|wrong decisions) (was|were|has been|have been|had been|got) .{0,1} (made|done|committed)':
      [
        '[Mistakes were made].',
        '[Serious errors were made] with your move, and I know what it cost you.',
        'Hi Ros, I see that [mistakes have been made] at the desk.',
        '- [Several errors were made].',
        '[Lapses have been made] at the gate.',
      ],
    '(a|an|one|some)? .{0,1} (mistake|error|lapse) (was|has been|had been|got) .{0,1} (made|done|committed)': [
      '[A mistake was made] on Tuesday.',
    ],
  },
  unless: [...QUESTION, ...OWNED],
  rewrites: ['we made a mistake', 'we got something wrong'],
  allows: [],
});
