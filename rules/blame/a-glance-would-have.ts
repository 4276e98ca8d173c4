import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'This shows how easily the customer could have avoided it. Look at what you can do now.',
  why: 'Hindsight helps nobody, and it makes the customer feel foolish.',
  source: ['seed 002', 'ICTS'],
  evidence: 'practice',
  when: 'recovery',
  match: [
    '(,|and|but|though|so|because) (a|an|one|some|any|two) .{1,12} (would|could|might) (have|of) .{0,2} (shown|spared|avoided|prevented|saved|sufficed|revealed|cleared|brought|flagged|caught|stopped|produced|been enough|been sufficient|helped|done|told|solved)',
    '(would|could|might) .{0,1} (have|of) (easily|simply|quickly)? been .{0,1} (avoided|prevented|spared|noticed|spotted|recognized) .{0,2} (by|with|had|if) .',
    '(was|is|were) .{0,1} (recognizable|obvious|clear|evident|apparent|foreseeable) .{0,4} (to|for) (anyone|anybody|everyone|everybody|any)',
    '(takes|take|took|needs) .{0,1} (a few|two|ten|five|thirty|only|just|one) .{0,1} (second|seconds|minute|minutes|moment|clicks) to (set|check|read|switch)',
    '(was|were|been) (plenty|ample|enough|sufficient|plenty of) .{0,1} (chance|time|opportunity|notice|warning|opportunities)',
  ],
  unless: [
    '(if|had) (we|i|our|somebody|they) .',
    '(not|hardly|never|without|more) .{0,2} (enough|sufficient|ample)',
    '(i|we) (can|will|could) .',
    '(from|by) (us|me|our|my) .',
    '(we|i|our .) (should|ought|failed|could) .',
    '?',
    '(if|whether) there (is|was|were) .',
    '(sorry|apologize|apologies|pleased|thank) .',
  ],
  span: 'sentence',
  rewrites: [
    { i: 'What I can do now is {your offer}', we: 'What we can do now is {your offer}' },
    'The quickest way from here is {the next step}',
  ],
  flags: {
    '[A look at the map would have spared you the walk].': 'What we can do now is [your offer].',
    '[The risk was obvious to anyone].': 'What we can do now is [your offer].',
    '[It only takes two minutes to set up a backup].': 'What we can do now is [your offer].',
    '[There was ample time to cancel].': 'What we can do now is [your offer].',
  },
  allows: [
    'A call from us would have spared you the walk.',
    'We could have prevented this, and I am sorry.',
    'It took us two minutes to find the cause.',
  ],
});
