import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Noted is not yet done: say what happens with it.',
  why: 'Comments that are noted and considered go nowhere that the customer could see.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    '$comments .{0,8} (will be|has been|have been|had been|are being|is being|are|is|was|were|be) #Adverb? ({note|log|record|register|consider|review|address|assess|evaluate/past}|taken into)',
    '(we|i) (have|will|shall)? #Adverb? {note|log|record} (your|this|that|these|all) .{0,3} $comments',
    '{make|take} (a|due|careful|good)? note of (your|this|that|it|the)',
    '^ (duly|well)? noted ($|, |with|and)',
    '(will|shall) .{0,2} {discuss|review} (this|it|that|your .{0,3}) (at|in|during) .{0,3} (meeting|briefing|huddle|review)',
    '(we|i) (have|will) .{0,1} {note} (this|that|it) ($|, |and|for|down|in|as)',
    '(this|that|it|these) (has|have|is|are|will be|was) (been)? #Adverb? {note|log/past} ($|, |and|for|with|in|on|by)',
    '(will|shall|are|have) .{0,3} {consider|incorporate|use|evaluate|ponder} (your|this|these|all|the) .{0,2} $comments',
    '(will|shall|are) .{0,2} {bear|keep} (this|that|it|your .{0,3}|these) in mind',
    '(will|shall|have|has|been|be|being|are|is|can) .{0,3} {take} .{0,5} (under advisement|into account|into consideration|on board|to heart)',
    '{take} (your|this|that|these|all) .{0,3} (on board|into account|into consideration|to heart)',
    '(will|shall) .{0,2} (inform|shape|feed into|influence|guide|flow into) (our|the|future|any)',
    '(considered|consider|remembered|borne in mind) (for|in|as|when) .{0,2} (future|next|later|planning|evaluate)',
    '(added|put|noted) .{0,3} (to|on) (the|our) .{0,1} (wish list|wishlist|list of .{0,3} (considered|requests|improvements|ideas))',
  ],
  unless: [
    '(kind|great|lovely|wonderful|positive|nice|warm|generous|glowing|sweet) .{0,1} (words|comments|feedback|review|remarks|message)',
    '(please|should|must|you|if you|could you) .{0,1} {note|consider|bear|keep|take}',
    '(compliment|compliments)',
    '?',
  ],
  unlessSteps: { near: ['commitment', 'action', 'prevention'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'I will discuss {point} with {name} on {day} and write to you what we decide',
      we: 'We will discuss {point} with {name} on {day} and write to you what we decide',
    },
    { i: 'Because of what you wrote, I {what you changed}', we: 'Because of what you wrote, we {what we changed}' },
  ],
  flags: {
    '[Your remarks have been noted].': 'We will discuss [point] with [name] on [day] and write to you what we decide.',
    '[We will take your suggestions into account].':
      'We will discuss [point] with [name] on [day] and write to you what we decide.',
    '[I have logged your complaint].': 'I will discuss [point] with [name] on [day] and write to you what we decide.',
    '[This will be taken on board].': 'We will discuss [point] with [name] on [day] and write to you what we decide.',
  },
  allows: [
    'Please note that the gate closes at six.',
    'I have noted your new address and resent the parcel.',
    'Take your time and bear in mind that the lid is hot.',
    'Your review made our week.',
  ],
});
