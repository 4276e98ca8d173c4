import { defineRule, weOrI } from '../defineRule';
import { OWNED } from '../shared/exceptions';

export default defineRule({
  severity: 'warning',
  message: 'This makes it the customer’s fault that you did not know. Thank them for telling you now.',
  why: 'A customer who speaks up and hears “you spoke up too late” will not speak up again.',
  source: ['seed 002', 'seed 000'],
  evidence: 'practice',
  match: {
    // We were not told.
    '((our|the|my) .{1,2}|we|i|management|reception|staff) (am|was|were|are|had been|have been|has been) (not|never) .{0,2} (made aware|informed|told|notified|alerted|advised|given .{0,2} (chance|opportunity))':
      ['[We were not made aware of the noise while you were here].', "Hi Jo, [we weren't told about the leak]."],
    '(nobody|no one|none of you) .{0,3} {tell|inform|notify|alert} (us|me|our)': ['[Nobody told us on the day].'],
    '(nothing|none of .{1,4}) (was|were|has been|had been) .{0,2} (said|mentioned|reported|raised|brought|flagged|voiced|communicated)':
      ['[None of these points were raised with our crew].'],

    // The first we heard of it …
    '(first|only) .{0,2} (we|i) .{0,1} (heard|knew|learned|saw) (of|about|was)': [
      '[The first we heard of this was your review].',
    ],

    // We wish you had …
    '(i|we) #Adverb? (do|would have|could only|can only)? #Adverb? wish .{0,2} you (had|have|would have|would of|could have|did|told|asked|mentioned)':
      ['[I do wish that you had rung me first].'],
    'would (have|of) .{0,2} (appreciated|liked|welcomed|loved|wished|preferred|hoped) .{0,2} (opportunity|chance) to !(welcome|meet|host|serve|see|show|have|greet)':
      ['[We would have welcomed the chance to change the dish].'],

    // A pity that you did not …
    '(shame|pity|unfortunate|regrettable|disappointing|disappointed|surprised|surprising|sad|saddened|sorry|regret|odd|strange|wonder) .{0,6} you .{0,1} (did not|never|chose not|decided not|had not|have not|felt unable) (feel able|feel comfortable|feel comfortable enough|feel you could|take the time|come to us)? #Adverb? to? {tell|ask|mention|raise|contact|inform|let|bring|speak|say|report|notify|approach|come|call|complain|share|turn|use|take|let}':
      ["[It is a pity you didn't mention it at the desk].", "[It's a shame you didn't ask for another table]."],
    '(shame|pity|unfortunate|regrettable|disappointing|surprised|surprising|sad) .{0,6} you .{0,1} (endured|waited until|chose to|decided to|opted to|preferred to|left without) .':
      [],
    '(you|guests|people|customers) .{0,10} without .{0,1} (telling|asking|informing|mentioning|saying|letting|speaking|contacting|giving|bringing|raising|notifying)':
      ['[You left without telling us].'],

    // Before you went public …
    '(rather than|instead of|before|prior to) (posting|writing|leaving|hiding|resorting|turning|taking|complaining|airing|rushing|going) .{0,6} (review|reviews|online|internet|public|publicly|keyboard|social|media|star|stars|rating|tripadvisor|google|facebook|twitter)':
      [],
  },
  unless: [
    ...OWNED,
    '(that|it|this) was .{0,2} (mistake|wrong)',
    '(we|i) .{0,8} without (telling|asking|informing|letting|giving)',
    'which (they|he|she|we|it) (should|ought)',
  ],
  span: 'clause',
  rewrites: [
    weOrI("Thank you for telling us now. We'll {do this} by {day and time}"),
    weOrI("We should have noticed, and we'll {do this} by {day and time}"),
  ],
  allows: ['We would not call you without asking first.'],
});
