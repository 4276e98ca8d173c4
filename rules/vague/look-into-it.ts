import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  message: 'Say what you will check, and by when.',
  why: '“Look into it” promises an effort and no answer; a concrete step shows that the customer was heard.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'research',
  match: {
    '(we|i|they) (will|shall|are|am|is|going to) .{0,4} {look} (further|deeper|closely|closer|more)? (into|at) ($|!(you|using|moving|another))':
      [],
    '(we|i|they) (will|shall|are|am|is|going to) .{0,4} {investigate|examine} ': ['[I am investigating the matter].'],
    '(we|i|they) (will|shall|are|am|is|going to) .{0,3} {have|take|give} .{0,4} (look|peek|peep|gander|investigation)':
      [],
    '(we|i) (will|shall|are going to|am going to) (look|check|inquire|enquire|dig) .{0,2} (into|further|internally)': [
      "[We'll look into it].",
      '[We will look further].',
    ],
    '(we|i) (will|shall|are|am) .{0,1} (reviewing|exploring|considering|evaluating|assessing|looking at) (our|the|how|this|ways|whether|a new|options|possibilities|new|what)':
      [],
    '(we|i) (will|shall|can|are going to) .{0,2} see (what|if|whether|how) (we|i|can|could|is|it)': [
      '[We will see what we can do].',
    ],
    '(we|i) (will|shall|are|am) .{0,2} (do|doing) (all|everything|whatever|anything|what) (that|in)? (we|i|our|my) (can|could|power)':
      ["Hello Ed, [I'll do everything I can]."],
    '(we|i) (will|shall|are|am|is) .{0,2} {keep|have} (an|a close|a|our) .{0,1} (eye|watch)': [
      "[I'll keep an eye on it]!",
    ],
    '(we|i) (will|shall|are|am|is) .{0,2} (monitor|monitoring|revisit|revisiting|chase|chasing|chase up) !(you|your)':
      [],
    '(we|i|they) .{0,1} {do/base} (all|everything) (my|our|that is|the)? (possible|utmost|best)': [],
    '(we|i) (will|shall) .{0,2} (explore|evaluate|assess|examine|revisit|reconsider|rethink) (options|ways|how|whether|our|the|this|possibilities|opportunities|what)':
      [],
    'and [(will|shall|can|are going to) .{0,2} see (what|if|whether|how) (we|i|can|could|is|it)]': {
      '[I have spoken to Ana and will see what we can do].':
        'We will look into [this] and write to you by [day and time].',
    },
    '(team|will|shall|$department) (will|shall|are|am|is|going to) .{0,4} {look} (further|deeper|closely|closer|more)? (into|at) ($|!(you|using|moving|another))':
      ['- [Our team will look into it].'],
    '(team|will|shall) (will|shall|are|am|is|going to) .{0,4} {investigate|examine} ': ['[Our team will investigate].'],
    '($department) (will|shall|are|am|is|going to) .{0,3} {have|take|give} .{0,4} (look|peek|peep|gander|investigation)':
      ['[Our team will take a look].'],
    '(will|shall) have .{0,3} (investigated|looked into|looked at|checked|reviewed|examined)': [
      '[We will have the lock checked].',
    ],
    '(pop|call|come|drop|message|write|ring) .{0,6} and (we|i) will see': [],
    '(team) (will|shall|are|am|is) .{0,2} {keep|have} (an|a close|a|our) .{0,1} (eye|watch)': [],
    '(team) (will|shall|are|am|is) .{0,2} (monitor|monitoring|revisit|revisiting|chase|chasing|chase up) !(you|your)': [
      '[The team will monitor it].',
    ],
    '(all|everything) possible (is|will) .{0,1} (being|be) done': ['[Everything possible is being done].'],
    '(team) (will|shall) .{0,2} (explore|evaluate|assess|examine|revisit|reconsider|rethink) (options|ways|how|whether|our|the|this|possibilities|opportunities|what)':
      ['[The team will explore ways to help].'],
  },
  unless: [
    ...QUESTION,
    '(tirelessly|$byWhen)',
    // Help that waits for the customer's word: it is an offer, not a put-off.
    '(if|should|in case|once|when) .{1,14} (send|share|dm|message|mail|email|forward|attach|reply|upload|post)',
    '(so|in order) (that)? (we|i|our) .{0,3} (can|may)',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'clause',
  rewrites: [
    weOrI('we will look into {this} and write to you by {day and time}'),
    weOrI('we will ask {name} and write to you by {day and time}'),
  ],
  allows: [
    "I'll look into it now and write to you by 2pm.",
    'If the refund does not show, send me the receipt and I will see what I can do.',
    'Please send the log so that we can see what is wrong.',
    "I'm looking at the log now: could you tell me [the detail you need]?",
  ],
});
