import { defineRule, weOrI } from '../defineRule';
import { OWNED } from '../shared/exceptions';

const THEN = '(would|could|might|should) .{0,2} (have|of|be|been)';
const THE_OTHER_WAY =
  '{tell|ask|call|contact|mention|inform|report|let|say|raise|speak|notify|bring|ring|phone|email|write|approach|alert|advise|request|flag|share|discuss|communicate|message|reach|complain|come|check|read|follow|book|choose|select|order|pay|arrive|wait|look|give|keep|purchase|buy|tap|press|use|pull|push|update|register|confirm|provide|submit|return|cancel|enter|save|click|try|make|leave|go|see|start|turn|take|add|mark|sign|switch|pick|stay|subscribe|join|enable|activate|follow|schedule|reply|answer|replace|clean|charge|measure|scan|close|open|install|set|sleep/past}';

export default defineRule({
  severity: 'warning',
  message: 'Looking back at what the customer could have done blames them. Say what you can do now.',
  why: 'The customer cannot go back, so all they hear is that it is their own fault.',
  source: ['seed 002', 'seed 000'],
  evidence: 'practice',
  match: {
    // If you had told us, we would have …
    [`if you (had|would have|would of|had of|had have) .{0,2} ${THE_OTHER_WAY} .{0,25} ${THEN}`]: [
      '[If you had told us, we would have changed the room].',
      '[If you had subscribed to the alerts, you would have heard about the delay].',
      "- [If you had replied in March, we'd have kept your place].",
    ],

    // Had you told us, we would have …
    [`(,|and|but|however|as|that|course|unfortunately) (had|should) you .{0,3} ${THE_OTHER_WAY} .{0,25} (would|could|might)`]:
      [
        '[Had you called before noon, I could have stopped the order].',
        '[Should you have rung at once, we would have come].',
      ],
    '(,|and|but|however|unfortunately) had you .{0,2} #PastTense .{0,25} (would|could|might) have': [],

    // We would have …, if you had told us.
    [`((our|the|my) .{1,2}|we|i|they|you|it|this|that)? (would|could|might) .{0,2} (have|of) .{1,20} (if only you|if you|had you) .{0,3} ${THE_OTHER_WAY}`]:
      [
        '[We would have helped if you had asked].',
        'The tablet has a slot for that, and [we could have saved it if you had pressed both keys].',
      ],

    // If this had been reported, …
    '(if|had) (this|it|that|these|they|(your|the|our|these|this) .{1,3}) .{0,2} (had|have|was|were|is|would|been) .{0,3} (brought|mentioned|reported|raised|told|informed|notified|communicated|flagged|disclosed|provided|supplied|submitted|requested|alerted|pointed|known) .{0,25} (would|could|might)':
      ['[If this had been reported to our staff, it would have been fixed].'],

    // Had we known, …
    '(if|had) (we|i|our .{1,2}|the .{1,2}|management|reception|staff|anyone|someone|somebody) .{0,2} (known|been (made aware|told|informed|given|notified|aware|alerted|advised|able)) .{0,25} (would|could|might)':
      ['[Had we known about the allergy, the kitchen would have cooked something else].'],
  },
  unless: [...OWNED],
  span: 'to-end',
  rewrites: [weOrI("We'll {do this} by {day and time}"), weOrI('what we can do now is {your offer}')],
  allows: [],
});
