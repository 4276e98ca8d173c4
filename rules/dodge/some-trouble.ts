import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Things do not go wrong by themselves. Say who did what: "we sent", "I missed".',
  why: 'Without a person in it the sentence reads as if nobody were to blame and nobody will learn from it.',
  source: ['Lazare', 'Battistella', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: [
    '(we|i) (experienced|encountered|faced|ran into|went through) (some|a few|a|an|several|certain|unexpected|various) .{0,2} (challenges|turbulence|obstacles|growing pains|hurdles|bumps|complications|difficulties|setbacks)',
    '(there has been|there have been|there was|there were) .{0,3} (unpleasant|unfortunate|regrettable|difficult|awkward|unforeseen) (situation|circumstances|occurrence|episode|event|incident|matter|moment|exchange)',
    '(looks|seems|appears|sounds) (like|as if|as though) (a|an|one|something|some|a few|a couple of|things|part of|parts of) .{0,4} ((did|was|were|has|have) not|escaped|slipped|fell|went|got|wandered|disappeared|vanished|hid|jumped|broke|failed|dropped|stopped|tripped|froze)',
    '(breaking|faulty|incorrect|wrong|erroneous|unwanted|unintended|undocumented) .{0,1} (change|price|setting|version|date|entry|value|update|figure|code|rate|charge) (was|were|has been|got|had been) (introduced|made|applied|rolled out|shipped|released|published|added|entered|deployed|displayed|carried)',
    '(email|message|notice|order|booking|request|update|reminder|confirmation|payment|transfer|letter|notification|alert) (unfortunately|regrettably|sadly|then|somehow)? (did not|never) (go out|go through|come through|get through|sync|register|make it|carry over|get sent|get saved|reach its|take) .{0,3}',
  ],
  unless: [
    '$forward',
    '(our|my) (side|end|part|mistake|fault|error|team|system)',
    '(we|i|our team) #Adverb? (did not|missed|lost|overlooked|forgot|failed|broke|caused|made|put|sent|gave|should)',
    '(by us|by me|because|due to|owing to|at your request|as you asked)',
    '(so that|until|while|no further) .',
    '(i|we) (have|will) .',
    '$sorry .',
    '?',
  ],
  unlessSteps: { near: ['ownership'] },
  span: 'sentence',
  rewrites: [{ i: 'I {what I did or missed}, and I am sorry', we: 'We {what we did or missed}, and we are sorry' }],
  flags: {
    '[We experienced some growing pains in the kitchen].': 'We [what we did or missed], and we are sorry.',
    '[It looks like a couple of pages escaped].': 'We [what we did or missed], and we are sorry.',
    '[The alert sadly did not sync].': 'We [what we did or missed], and we are sorry.',
    '[There was an unfortunate exchange at the counter].': 'We [what we did or missed], and we are sorry.',
    '[A wrong setting was rolled out on Monday].': 'We [what we did or missed], and we are sorry.',
  },
  allows: [
    'We forgot the second page, and it is in the post today.',
    'I put your order on hold because you asked me to.',
    'Your account was placed on hold so that no further letter goes out.',
    'Did the mail go out on Monday?',
  ],
});
