import { defineRule, weOrI } from '../defineRule';

export default defineRule({
  severity: 'warning',
  message: '“We regret” keeps its distance. Say sorry, and for what.',
  why: 'Regret that names no event is what official letters say, and nobody in them is to blame.',
  source: ['Lazare', 'Battistella', 'HDI (O’Flahavan)'],
  evidence: 'practice',
  match: {
    // We regret any trouble, the inconvenience.
    '[((we|i) .{0,2})? (regret|lament|deplore) (if|should|in case) .]': [
      '[We sincerely regret if the music kept you awake].',
    ],
    '[((we|i) .{0,2})? (regret|lament|deplore) .{1,6} (may|might|could) .{0,2} have]': [],
    '[((we|i) .{0,2})? (regret|lament|deplore) (the|this|that|these|those|all|such|your|an|some)? .{0,2} ($inconvenience|$vagueTrouble|disturbance)]':
      [
        '[We regret any inconvenience].',
        '- [We regret the inconvenience caused].',
        '[Regret the confusion], your invoice now shows the discount.',
      ],
    '[((we|i) .{0,2})? regret (that)? there (is|was|has been|have been) .{0,3} ($inconvenience|$vagueTrouble)]': [],

    // We regret to hear of your complaint.
    '[((we|i) .{0,2})? regret $sorryFiller? $toHear (of|about)? (this|that|it|your|the) .{0,2} (experience|concern|concerns|feedback|complaint|comment|comments|review|rating|dissatisfaction|displeasure|feelings|remarks)]':
      {
        '[We deeply regret to read your comments about breakfast], and I have spoken to the chef.':
          "We're sorry for [what went wrong], and I have spoken to the chef.",
      },
    '[((we|i) .{0,2})? regret $sorryFiller? $toHear (of|about)? (this|all this|that|it)] $': [
      'Hello Sam, [we regret to hear this].',
    ],

    // We regret that you feel so, that you found it so.
    '[((we|i) .{0,2})? regret $sorryFiller? $toHear? (that|the fact that)? you .{0,3} ($feel|found|find|(saw|took) (it|this|that|things|offense)|experienced .{1,4} as|perceived|chose|decided|opted|misunderstood|misread|misinterpreted|overlooked)]':
      [
        '[I regret that you feel this way], Jo.',
        '[We regret that you found our answer unhelpful], and we would like to try again.',
      ],
    '[((we|i) .{0,2})? regret $sorryFiller? $toHear? that? you (have|had)? (are|were|been|got|became|seem|left|remain) .{0,2} ($upset|scared|distressed)]':
      [],
    '[((we|i) .{0,2})? regret $sorryFiller? $toHear? that? you .{0,2} not .{0,3} (happy|satisfied|pleased|content|impressed|enjoy|enjoyed|like|liked|read|notice|noticed|see|realize|understand|check)]':
      [],
    '[((we|i) .{0,2})? regret $sorryFiller? $toHear? that? you .{0,5} (impression|opinion|perception|view|experience)]':
      ['[We regret that you have this impression].'],
    '[((we|i) .{0,2})? regret $sorryFiller? $toHear (of|about)? (the|this|your|any) .{0,2} ($inconvenience|$vagueTrouble)]':
      [],
    '[((we|i) .{0,2})? regret (for|about)? (your|the|any)? .{0,2} (feeling|feelings|emotions|impression|perception)]':
      [],
    '[((we|i) .{0,2})? regret (that)? .{1,6} {be} .{0,2} (perceived|interpreted|regarded|viewed|understood) (as|by|so|in)]':
      [],

    // We regret that it was not what you hoped for.
    '[((we|i) .{0,2})? regret $sorryFiller? $toHear? that? .{0,9} not .{0,8} (expectation|expectations|satisfaction|satisfactory|liking|taste|standard|standards)]':
      ['[We regret that not everything was up to standard].'],
    '[((we|i) .{0,2})? regret $sorryFiller? $toHear? that? .{1,9} (not|than|short of|less) .{0,6} you .{0,3} $hoped]':
      [],
    '[((we|i) .{0,2})? regret $sorryFiller? (that|how|for how) (this|that|it|we|i|our .{1,2}) .{0,4} (come across|came across|perceived|interpreted|seen as)]':
      ['[I regret that it came across as rude].'],
  },
  unless: [
    '(trouble|issues|issue|problem|problems|confusion|disruption|mix up|disappointment|inconvenience) (with|in|to|of|at|on) (the|a|your|our|#Gerund)',
  ],
  span: 'to-clause-end',
  rewrites: [weOrI("we're sorry for {what went wrong}"), weOrI("we're sorry that we {made this mistake}")],
  allows: ['We regret the problem with your March invoice.'],
});
