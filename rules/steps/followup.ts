import { defineStep } from '../defineStep';
import { QUESTION } from '../shared/exceptions';

const REACH = '(call|ring|phone|text|message|mail|email|write|dm|contact|ping|telephone|tweet|post|reply|report)';

export default defineStep({
  label: 'Promise to check back',
  why: 'Coming back after the fix proves that the customer was not just a ticket to close.',
  source: ['seed 000', 'seed 001', 'seed 003'],
  match: [
    '(we|i|team|member|colleague|manager|#Person) (will|shall|am going to|are going to|is going to) (also|then|personally|both|be sure to|make sure to|definitely|certainly)? (check|be checking) (back|in|on|again|with you|that|whether|if|your)',
    '(we|i|team|member|colleague|manager) (will|shall|am going to|are going to) .{0,6} (follow|following) up',
    '(we|i|team) (will|shall|am going to|are going to) (also|then|personally|both)? (update|tell|inform|advise|notify|indicate) (you|the|your)',
    '(keep|keeping) you (posted|updated|informed|in the loop|up to date|in the picture)',
    // We call again, to hear how it went.
    `(will|shall|am going to|be) .{0,3} {call|ring|phone|text|message|mail|email|write|dm|contact|ping|telephone|visit} .{0,12} to (hear|see|check|make sure|know|tell|ask|confirm|say|find out|be sure)`,
    `(we|i|and) (will|shall) .{0,4} ${REACH} .{0,8} (once|when|as soon as|after|whether) (it|that|the|you|your|both|tickets|they|we|i)`,
    `(will|shall) .{0,3} ${REACH} you (again|myself|both|yourself)? (on|tomorrow|next|again|each|every|after|with (the|an) (answer|result|outcome|news|update)|the (day|tuesday|morning)|at $number)`,
    '(will|shall) .{0,2} (write|call|ring|phone|message|check) (to you|you)? again',
    `(will|shall) be (ringing|calling|phoning|writing|checking|messaging|contacting|following)`,
    '(will|shall) (also|then)? (look at|check|watch|monitor) .{0,8} (tomorrow|on $weekday|tonight|with you|again|to (see|make sure|be sure))',
    '(i|we) (phone|call|ring|ask|write|message|text) you (again|if|on|the same|tomorrow|whether|tonight)',
    '(will|shall) {give/base} you (a|another) (bell|call|ring|shout|buzz) .{0,4} (on|at|tomorrow|either way|$weekday|once|when|after|as soon)',
    '(will|shall) .{1,14} and (follow up|check back|update you|keep you|tell you|report (back|to you)|write (back|to you)|let you know)',
    '(will|shall) (reply|post|write|report) (to you|under this|here|back) .{0,4} (when|once|on|as soon|if|to)',
    `(will|shall) .{0,8} ${REACH} you .{0,3} (once|when|as soon as|after|either way|whatever|by $day|on $weekday|with what)`,
    '^ (will|shall) (also|then)? (ping|message|text|tweet|update|post|call|ring|write|let) (you|here|back|again)',
    '(once|when|as soon as|after) .{1,7} (will|shall) (get|come|be) back to you',
    '(will|shall) (check|look) .{0,3} (at $figure|on (the|$weekday)|then|in on|again)',
  ],
  unless: [
    ...QUESTION,
    '(will|shall) (not|never)',
    '(baggage|post|bank|courier|police|insurer) .{0,6} will (contact|call|ring|write)',
  ],
  present: [
    'I will check back with you on Friday.',
    "We'll research this and follow up with you tonight.",
    "I'll keep you posted every two hours.",
    'We will update you as the engineer reports.',
    'I will give you a call on Friday either way.',
    'I will ask the bakery tonight and tell you how it went.',
    'Once we hear from the bank, we will get back to you.',
    'Will ping you as soon as it is live.',
    'I will look at it and text you either way.',
    'I will ring you on Monday to hear whether it arrived.',
    'I will follow up on Thursday.',
    'The fitter comes at noon, and I will write to you again in the evening.',
    'Our nurse will ring you tomorrow.',
    'Will let you know how the test goes.',
  ],
  absent: ['We will not call you again after this.'],
});
