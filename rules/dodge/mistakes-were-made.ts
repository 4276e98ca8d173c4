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
    '(ball|step|email|message|ticket|request|order|case|details|item|parcel|call|booking|payment|it|this|that|which) (was|were|got|has been|have been|had been) #Adverb? (dropped|missed|lost|overlooked|mishandled|forgotten|misplaced|skipped|delayed|mislaid|misrouted|misfiled|neglected|bungled)',
    '(something|things|everything) .{0,2} (went|gone|go) .{0,1} (wrong|amiss|awry|sideways)',
    '(slipped|fell|fallen|slip) through .{0,2} (cracks|net)',
    '(lessons|steps|measures) (will be|have been|are being|were) .{0,1} (learned|learnt|taken)',
    '(brought|come|came) to (our|my) (attention|notice)',
  ],
  unless: [
    '(we|i) .{0,2} (sent|mixed|caused|broke)',
    '(our|my) (side|end|part)',
    '(lost|missed|delayed|dropped|overlooked|misplaced|forgotten) by .',
    '(seems|appears|looks|seemed|appeared) .',
    '(we|i) #Adverb? (made|dropped|missed|lost|overlooked|mishandled|forgot|misplaced|delayed|failed)',
    '(what|where|how|why|if|when|anything|figure|understand|know) .{0,2} (went|gone|goes) (wrong|amiss|awry)',
    '(by us|by me|our mistake|our fault|my mistake|my fault|our error)',
    '(thank|thanks|bringing|bring|glad|appreciate|should) .{0,6} (attention|notice)',
    '(thank|thanks|glad|appreciate) .{0,8} brought',
  ],
  span: 'sentence',
  rewrites: [
    { i: 'I {what I got wrong}', we: 'We {what we got wrong}' },
    { i: 'I {what I got wrong}, and that is on me', we: 'We {what we got wrong}, and that is on us' },
  ],
  flags: {
    '[Mistakes were made].': 'We [what we got wrong].',
    '[Your message got missed, I see].': 'I [what I got wrong].',
    '[Something went wrong with your order].': 'We [what we got wrong].',
    '[Your case fell through the cracks].': 'We [what we got wrong].',
  },
  allows: [
    'Could you tell me what went wrong at the till?',
    'Your refund was issued today.',
    'We missed your message, and that is on us.',
    'Thank you for bringing this to our attention.',
  ],
});
