import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'This shows how easily the customer could have avoided it. Say what you can do now.',
  why: 'Hindsight helps nobody, and it makes the customer feel foolish.',
  source: ['seed 002', 'ICTS'],
  evidence: 'practice',
  when: 'recovery',
  match: {
    '(,|and|but|though|so|because) (a|an|one|some|any|two) .{1,12} (would|could|might) (have|of) .{0,2} (shown|spared|avoided|prevented|saved|sufficed|revealed|cleared|brought|flagged|caught|stopped|produced|been enough|been sufficient|helped|done|told|solved)':
      [
        '[A look at the map would have spared you the walk].',
        "Hi Maya, [a quick check of the voltage would've prevented the damage].",
        '[A second photo could have cleared this up in May].',
      ],
    '(would|could|might) .{0,1} (have|of) (easily|simply|quickly)? been .{0,1} (avoided|prevented|spared|noticed|spotted|recognized) .{0,2} (by|with|had|if) .':
      ["[The double booking could've been avoided with one click]."],
    '(was|is|were) .{0,1} (recognizable|obvious|clear|evident|apparent|foreseeable) .{0,4} (to|for) (anyone|anybody|everyone|everybody|any)':
      ['[The risk was obvious to anyone].'],
    '(takes|take|took|needs) .{0,1} (a few|two|ten|five|thirty|only|just|one) .{0,1} (second|seconds|minute|minutes|moment|clicks) to (set|check|read|switch)':
      ['[It only takes two minutes to set up a backup].'],
    '(was|were|been) (plenty|ample|enough|sufficient|plenty of) .{0,1} (chance|time|opportunity|notice|warning|opportunities)':
      ['[There was ample time to cancel].'],
  },
  unless: [...QUESTION, '(from|by) (us|me|our|my) .'],
  span: 'clause',
  rewrites: [
    'The quickest way to fix this is {the next step}',
    weOrI("We can see how this happened, and we'll {do this} by {day and time}"),
  ],
  allows: ['A call from us would have spared you the walk.'],
});
