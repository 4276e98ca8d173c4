import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  message: 'Name what you will check, and by when.',
  why: '"Look into it" promises an effort and no answer; a concrete step shows that the customer was heard.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'research',
  match: [
    // An effort without an answer.
    '(we|i|they|team|and|will|shall|$team) (will|shall|are|am|is|going to) .{0,4} {look} (further|deeper|closely|closer|more)? (into|at) ($|!(you|using|moving|another))',
    '(we|i|they|team|and|will|shall) (will|shall|are|am|is|going to) .{0,4} {investigate|examine} ',
    '(we|i|they|and|$team) (will|shall|are|am|is|going to) .{0,3} {have|take|give} .{0,4} (look|peek|peep|gander|investigation)',
    '(we|i) (will|shall|are going to|am going to) (look|check|inquire|enquire|dig) .{0,2} (into|further|internally)',
    '(will|shall|going to) .{0,1} (get|have) .{0,5} (looked at|look at|look into|take a look|investigate|checked out)',
    '(will|shall) have .{0,3} (investigated|looked into|looked at|checked|reviewed|examined)',
    '(we|i) (will|shall|are|am) .{0,1} (reviewing|exploring|considering|evaluating|assessing|looking at) (our|the|how|this|ways|whether|a new|options|possibilities|new|what)',
    // What can be done, if anything.
    '(we|i|and) (will|shall|can|are going to) .{0,2} see (what|if|whether|how) (we|i|can|could|is|it)',
    '(pop|call|come|drop|message|write|ring) .{0,6} and (we|i) will see',
    '(we|i) (will|shall|are|am) .{0,2} (do|doing) (all|everything|whatever|anything|what) (that|in)? (we|i|our|my) (can|could|power)',
    // Watching.
    '(we|i|team) (will|shall|are|am|is) .{0,2} {keep|have} (an|a close|a|our) .{0,1} (eye|watch)',
    '(we|i|team) (will|shall|are|am|is) .{0,2} (monitor|monitoring|revisit|revisiting|chase|chasing|chase up) !(you|your)',
    '(we|i|they) .{0,1} {do/base} (all|everything) (my|our|that is|the)? (possible|utmost|best)',
    '(all|everything) possible (is|will) .{0,1} (being|be) done',
    '(we|i|team) (will|shall) .{0,2} (explore|evaluate|assess|examine|revisit|reconsider|rethink) (options|ways|how|whether|our|the|this|possibilities|opportunities|what)',
  ],
  unless: [
    '(if|should|in case|once|when) .{1,10} (tell|reply|write|drop|say|try) .',
    'same day',
    '(so|in order) (that)? (we|i|our) .{0,3} (can|may)',
    '(looking|look) (for|forward)',
    '(looking|look|look into|review|reviewing|checking) .{0,1} (your|the) .{0,2} (order|account|photo|screenshot|booking|footage|logs|notes)',
    '(tirelessly|$time)',
    // Help that waits for the customer's word: it is an offer, not a put-off.
    '(if|should|in case|once|when) .{1,14} (send|share|dm|message|mail|email|forward|attach|reply|upload|post)',
    '?',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'I will check {what you check} and write to you by {day and time}',
      we: 'We will check {what we check} and write to you by {day and time}',
    },
    {
      i: 'I am asking {name} about {what you ask} and will call you on {day} at {time}',
      we: 'We are asking {name} about {what we ask} and will call you on {day} at {time}',
    },
  ],
  flags: {
    "[We'll look into it].": 'We will check [what we check] and write to you by [day and time].',
    '[I am investigating the matter].': 'I will check [what you check] and write to you by [day and time].',
    '[We will see what we can do].': 'We will check [what we check] and write to you by [day and time].',
    "[I'll keep an eye on it]!": 'I will check [what you check] and write to you by [day and time]!',
  },
  allows: [
    "I'll look into it now and write to you by 2pm.",
    'I am looking for your order.',
    'Please send the number so that we can look into it.',
    'If the refund does not show, send me the receipt and I will see what I can do.',
    'Did you look into the box?',
  ],
});
