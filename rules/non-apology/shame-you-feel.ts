import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: 'A pity is not an apology. Say what went wrong and that you are sorry for it.',
  why: 'It regrets the customer’s mood from a distance, and nobody owns the failure.',
  source: ['seed 001', 'Lazare', 'Battistella'],
  evidence: 'practice',
  match: {
    // It is a shame that you …
    ', [(it|that|this)? (is|was)? .{0,3} $pity .{0,4} you .{0,3} ($feel|$upset|see|saw|enjoy|look|looked|took|found)]':
      [
        "[It's a shame you feel that way].",
        '[It is unfortunate you were so unhappy with the repair].',
        '[Too bad you saw it that way].',
      ],
    ', [(it|that|this)? (is|was)? .{0,3} $pity .{0,4} you .{0,3} not .{0,2} (happy|satisfied|enjoy|like|pleased)]': [
      "[We're sad that you don't like the new look].",
      "- [It's a pity you were not happy with the seats].",
    ],
    ', [(it|that|this)? (is|was)? .{0,3} $pity .{1,8} (left|gave|given) you .{0,3} (impression|feeling|opinion)]': [
      'I have read it twice, [it is a shame that this left you with such an impression].',
    ],

    // We are sad that you …
    '[(we|i) (are|am) .{0,3} $saddened $toHear? (that|because|when)? you .{0,3} ($feel|$upset|see|saw|regard)]': [
      '[We are surprised to hear you feel ignored], Kim.',
    ],

    // We are sad that it was not what you hoped for.
    '[(we|i) (am|are|was|were) .{0,3} (bummed|$saddened) .{0,2} $toHear? that? .{0,9} not .{0,8} (expectation|expectations|satisfaction|satisfactory|liking|taste|standards)]':
      ['[We were saddened that your meal was not to your liking], and the chef has seen your note.'],
    '[(we|i) (am|are|was|were) .{0,3} (bummed|$saddened) .{0,2} $toHear? that? .{1,8} (failed|fails|unable|short|below|under) .{0,3} (expectations|standards|par|meet|match|satisfy|please|exceed|impress)]':
      {
        '[I am saddened that we fell short of your expectations].': "We're sorry for [what went wrong].",
      },
    '[(we|i) (am|are|was|were) .{0,3} (bummed|$saddened) .{0,2} $toHear? that? not (everything|all) .]': [
      '[I am sad to hear that not everything was right].',
    ],
    '[(we|i) (am|are|was|were) .{0,3} (bummed|$saddened) .{0,2} $toHear? that? .{1,9} (not|than|short of|less) .{0,6} you .{0,3} $hoped]':
      ['[I am sad that it was not what you hoped for].'],
    '[(we|i) (am|are|was|were) .{0,3} (bummed|$saddened) .{0,2} $toHear? that? .{1,6} not .{0,2} (click|hit the (spot|mark)|work out|worked out|live up|measure up|make the grade|cut it|suit you|there for you|your thing|your cup of tea|your style|a match|a good fit|right for you)]':
      [],
    '^ [(so|very|really|truly|quite)? (bummed|gutted|sad|saddened|disappointed) .{0,1} $toHear? that? .{1,8} not .{0,2} (click|hit the (spot|mark)|work out|there for you|your thing|your cup of tea|your style|a match|a good fit|right for you|enjoy|like|love)]':
      [],

    // That you feel so, we regret.
    '^ [that you .{1,10} (we|i) .{0,2} (regret|apologize)]': ['[That you see it like this, we regret].'],
    '[it .{0,2} (saddens|pains|hurts|grieves|upsets|disappoints) (us|me) .{0,3} you .{0,3} ($feel|$upset|see|saw|only|not)]':
      [],
    ', [(it|that|this)? (is|was)? .{0,3} $pity .{0,2} that .{1,6} {be} .{0,2} (perceived|experienced|felt|seen|interpreted|regarded|viewed|understood) (as|by|so|in|to be|that way|like)]':
      [],
    '[it .{0,2} (saddens|pains|hurts|grieves|upsets|disappoints) (us|me) (when|if|that) .{1,8} not .]': [],
    '[(we|i) (are|am) .{0,3} $saddened $toHear? (that|because|when)? you .{0,3} not .{0,3} (happy|satisfied|enjoy|like|pleased)]':
      ['[We are disappointed to hear that you were not happy with the fit].'],
  },
  span: 'to-clause-end',
  rewrites: [weOrI("we're sorry for {what went wrong}"), weOrI("we're sorry that we {made this mistake}")],
  allows: [],
});
