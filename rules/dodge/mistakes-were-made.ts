import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Nobody did this. Say "we" and the verb: "we missed", "we sent".',
  why: 'Owning the failure is the part of an apology that customers value most, and a passive leaves it out.',
  source: ['Lewicki 2016', 'Lazare', 'Battistella'],
  evidence: 'research',
  unlessSteps: { near: ['ownership'] },
  match: [
    '(mistake|mistakes|error|errors|wrong choices|lapses) (was|were|has been|have been|had been|got) .{0,1} (made|done|committed)',
    '(something|things|everything|somewhere|stuff) .{0,3} (went|gone|go) .{0,1} (wrong|amiss|awry|sideways|south|pear|badly)',
    '(for some reason|for whatever reason|somehow) !(we|i|you) .{0,8} (was|were|did|got|has|had)',
    '(go|goes|went|gone) .{0,1} (wrong|awry|amiss|sideways) (here|there|somewhere|along the way|with|in|on|at|during)',
    '(brought|come|came|drawn) to (our|my) (attention|notice)',
    'somewhere along the (line|way|chain)',
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
  span: 'sentence',
  rewrites: [
    { i: 'I {what I got wrong}', we: 'We {what we got wrong}' },
    { i: 'I {what I got wrong}, and that is on me', we: 'We {what we got wrong}, and that is on us' },
  ],
  flags: {
    '[Mistakes were made].': 'We [what we got wrong].',
    '[Something went wrong with the order].': 'We [what we got wrong].',
    '[It has come to our attention that the lift stopped].': 'We [what we got wrong].',
    '[Somehow the invoice was printed for another shop].': 'We [what we got wrong].',
  },
  allows: [
    'Could you tell me what went wrong at the till?',
    'Your refund was issued today.',
    'We sent the wrong size, and that is on us.',
    'Thank you for bringing this to our attention.',
  ],
});
