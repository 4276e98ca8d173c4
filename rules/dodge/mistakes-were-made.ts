import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Nobody did this. Say "we" and the verb: "we missed", "we sent".',
  why: 'Owning the failure is the part of an apology that customers value most, and a passive leaves it out.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  unlessSteps: { near: ['ownership'] },
  match: [
    '(some|a few|several|many|clear|serious|bad)? (mistakes|errors|wrong choices|lapses|wrong decisions) (was|were|has been|have been|had been|got) .{0,1} (made|done|committed)',
    '(a|an|one|some)? .{0,1} (mistake|error|lapse) (was|has been|had been|got) .{0,1} (made|done|committed)',
  ],
  unless: [
    '(we|i|our .{1,2}) .{0,2} (sent|mixed|caused|broke|made|dropped|missed|lost|overlooked|mishandled|forgot|misplaced|delayed|failed|gave|did|charged)',
    '(our|my) (side|end|part)',
    '(seems|appears|looks|seemed|appeared) .',
    '(what|where|how|why|if|when|anything|figure|understand|know|whatever|can|could|should) .{0,3} {go} .{0,1} (wrong|amiss|awry|sideways)',
    '($sorry (that|if|things|it)|by us|by me|our mistake|our fault|my mistake|my fault|our error|wrong way)',
    '(thank|thanks|bringing|bring|glad|appreciate|should|had) .{0,8} (attention|notice)',
    '(thank|thanks|glad|appreciate) .{0,8} brought',
    '?',
  ],
  rewrites: ['we made a mistake', 'we got something wrong'],
  flags: {
    '[Mistakes were made].': 'We made a mistake.',
    '[Serious errors were made] with your move, and I know what it cost you.':
      'We made a mistake with your move, and I know what it cost you.',
    '[A mistake was made] on Tuesday.': 'We made a mistake on Tuesday.',
    'Hi Ros, I see that [mistakes have been made] at the desk.': 'Hi Ros, I see that we made a mistake at the desk.',
    '- [Several errors were made].': '- We made a mistake.',
    '[Lapses have been made] at the gate.': 'We made a mistake at the gate.',
  },
  allows: [
    'Could you tell me what went wrong at the till?',
    'Your refund was issued today.',
    'We sent the wrong size, and that is on us.',
    'Thank you for bringing this to our attention.',
  ],
});
