import { defineRule } from '../defineRule';
import { REGRET } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'This is sorry about what the customer feels or thinks, not about what happened.',
  why: 'Regret about a feeling makes the customer the problem and leaves the failure unsaid.',
  source: ['seed 001', 'HDI (O’Flahavan)', 'Lazare'],
  evidence: 'practice',
  match: {
    // Sorry that you feel …
    '$sorry $sorryFiller? [$toHear? (that|the fact that)? you .{0,3} $feel]': [
      "I'm so sorry [you felt like this], Sam.",
      "We're sorry [that you think the quote was too high], but I can take you through it on Monday at ten.",
    ],
    '$sorry $sorryFiller? [$toHear? that? you (have|had)? (are|were|been|got|became|seem|left|remain) .{0,2} $upset]': [
      "- Sorry [you're disappointed].",
    ],
    '$sorry .{0,8} [made you .{0,1} (not happy|unhappy|upset|uncomfortable|disappointed)]': [],
    '$sorry $sorryFiller? [$toHear? that? you .{0,2} not .{0,3} (happy|satisfied|pleased|content|impressed|delighted|comfortable)]':
      ["I'm sorry [to hear that you weren't satisfied with the repair]."],
    '$sorry $sorryFiller? [$toHear? that? .{2,6} (is|was|has been|came as) .{0,2} disappointment (to|for) you]': [
      'I am sorry [that the room was a disappointment to you].',
    ],

    // Sorry that you found it …
    '$sorry $sorryFiller? [$toHear? that? you .{0,2} (found|find) (it|this|that|us|our|my|the|your|these|those|them) .{0,4} #Adjective]':
      ["I'm sorry [you found the nurse unhelpful], and I've passed your notes to Dr Shah today."],
    '$sorry $sorryFiller? [$toHear? that? you .{0,2} (found|find) (it|this|that|us|our|my|the|your|these|those) .{0,4} #PastTense]':
      ['Sorry [you found it overcooked].'],
    '$sorry $sorryFiller? [$toHear? that? you .{0,2} (see|saw|took|take|view|viewed) (it|this|that|things|them) .{0,2} (way|like|so|badly|personally|wrong|as)]':
      ['I am sorry [that you took it badly].'],
    '$sorry $sorryFiller? [$toHear? that? you .{0,5} (impression|opinion|perception|view)]': [
      'I do apologise [that you got the impression we ignored you].',
    ],
    '$sorry .{0,2} [that (the|this|that|an|a) .{0,2} (impression|feeling|perception) .]': [
      "I'm sorry [that this impression arose].",
    ],
    '$sorry $sorryFiller? [$toHear? that? you .{0,2} {experience|regard|interpret|perceive|see|find|take/past} .{1,4} as (a|an|being|so|too|#Adjective)]':
      ["I'm sorry [that you saw our reply as rude]."],
    '$sorry .{0,2} [(for|about) (your|the) .{0,2} (bad|negative|unhappy|hurt) (feeling|feelings|mood|impression|perception|opinion)]':
      ['Sorry [for your negative impression].'],

    // Sorry for how you feel, how it looked
    '$sorry $sorryFiller? [(for|about) (how|the way) you .{0,3} (feel|felt|feeling|see|saw|took|perceived|perceive)]': [
      'Sorry [for how you are feeling].',
    ],
    '$sorry $sorryFiller? [(for|about) (how|the way) (this|that|it|things|we|i|what) .{0,4} (come across|came across|comes across|look|looked|sound|sounded|appear|appeared|seem|seemed)]':
      ['We apologise [for the way this came across].'],
    '$sorry $sorryFiller? [(for|about) you (feeling|being|having been) .{0,2} ($upset|$feel|like|that way)]': [
      'I am sorry [for you feeling that way].',
    ],
    '$sorry $sorryFiller? [$toHear? (that|about|for)? your .{0,2} (impression|opinion|perception|view|verdict|assessment|feeling) .]':
      [],
    '(sorry|regret|apologize|apologies) $sorryFiller? [(for|about)? (the|any|these|those|such|all)? .{0,2} (feelings|emotions)]':
      ['I am sorry [about all these feelings].'],
    '$sorry $sorryFiller? [$toHear? that? .{1,6} {be} .{0,2} (perceived|experienced|felt|seen|interpreted|regarded|viewed|understood) (as|by you|so|in|to be|that way|like)]':
      ["I'm sorry [that our reply was perceived as rude]."],
    '$sorry $sorryFiller? [$toHear? that? you (have|had)? (are|were|was|been|got) .{0,2} (scared|frightened|unsettled|nervous|distressed|startled)]':
      [],
  },
  unless: [
    ...REGRET,
    '$upset .{0,6} (because|when|after|while|since) (we|i|our|my)',
    '(found|find) (it|the|your|them|our) .{0,3} (locked|closed|shut|missing|broken|empty|waiting|stuck|torn|smashed)',
  ],
  span: 'to-clause-end',
  rewrites: ['for {what went wrong}', 'for {making this mistake}'],
  allows: ['Sorry that you found the gate locked.', 'I am sorry you were worried all night because we forgot to call.'],
});
