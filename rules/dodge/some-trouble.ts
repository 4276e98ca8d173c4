import { defineRule, weOrI } from '../defineRule';
import { OWNED, QUESTION, WAY_FORWARD } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Things do not go wrong by themselves. Say who did what: “we sent”, “I missed”.',
  why: 'Without a person in it the sentence reads as if nobody were to blame and nobody will learn from it.',
  source: ['Lazare', 'Battistella', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: {
    '[(it|this|that|which|your .{1,2}|the .{1,2}|a lot|lots|much) (has|have|had)? {go/past} .{0,1} (wrong|awry|amiss|sideways)] (here|there|somewhere|along the way|with|in|on|at|during|from)':
      ['[Your move went badly wrong] from the first day.'],
    '(we|i) (have|had)? (experienced|encountered|faced|ran into|run into|went through|gone through) (some|a few|a|an|several|certain|unexpected|various) .{0,2} (challenges|turbulence|obstacles|growing pains|hurdles|bumps|complications|difficulties|setbacks)':
      [
        '[We experienced some growing pains] in the kitchen.',
        'Hi Ken, [we ran into a few hurdles] with your visa, and I know that you fly on Friday.',
        '[I faced several setbacks] with the roof.',
        '[We faced some unexpected complications] with the tiles.',
      ],
    '(there has been|there have been|there was|there were) .{0,3} (unpleasant|unfortunate|regrettable|difficult|awkward|unforeseen) (situation|circumstances|occurrence|episode|event|incident|matter|moment|exchange)':
      [
        '[There was an unfortunate exchange] at the counter.',
        '- [There has been an unpleasant situation] at the pool.',
      ],
  },
  unless: [...QUESTION, ...OWNED, ...WAY_FORWARD],
  unlessSteps: { near: ['ownership'] },
  rewrites: ['we got things wrong', weOrI("We're sorry for what happened")],
  allows: [],
});
