import { defineRule } from '../defineRule';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Let the facts assure: who does what, and when.',
  why: 'Being told to rest assured makes people more watchful when no name and no day follow.',
  source: ['seed 001', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: [
    '$assured (that)? (we|i|they|our .{1,3}|the .{1,3}) (will|shall|are|am|is|going to) .{0,4} {resolve|fix|address|look|handle|work|investigate|sort|correct|check|review|follow|contact|reach|rectify|deal|solve|help|assist|inform|discuss|speak|share|pass|raise|learn|take|make|ensure|improve|get|try|monitor|reply|respond|revert}',
    '$assured (that)? .{1,8} (will|shall) .{0,3} be .{0,2} {resolve|fix|address|handle|sort|correct|rectify|credit|transfer|refund|return|process|deliver|take|share|raise|pass|investigate|deal|look|solve|implement|improve|discuss|consider|review|make/past}',
    '$assured (that)? (your|this|it|the) .{0,4} (is|are) (being|under)',
    '$assured (that)? .{1,6} (will|shall|does|would) (not|never) (happen|occur|be repeated|recur|reoccur|be the case)',
    '$assured (that)? .{0,10} (will|shall) continue to',
    '(assuring you) (of)? .{0,3} (best|prompt|continued|full|utmost) .{0,2} (attention|support|cooperation)',
  ],
  unless: [
    '(best|great|excellent|quality|standard|standards|pleasant|strive) .{0,2} (experience|service|services|stay)',
    '($time)',
    '?',
  ],
  unlessSteps: { near: ['commitment'] },
  span: 'sentence',
  rewrites: [
    {
      i: 'I will {next step} by {day and time}',
      we: 'We will {next step} by {day and time}',
    },
    {
      i: 'I am {next step}; my direct line is {number}',
      we: '{name} is {next step}; the direct line is {number}',
    },
  ],
  flags: {
    '[Rest assured that we will handle your concern].': 'We will [next step] by [day and time].',
    '[Please be assured the amount will be credited].': 'We will [next step] by [day and time].',
    '[I can assure you this will not happen again].': 'I will [next step] by [day and time].',
  },
  allows: [
    'Rest assured, your refund left on Monday and arrives by Friday.',
    'Is your luggage insured?',
    'We promise to keep the gate open until nine.',
    'I was assured by the depot that Ana would call you.',
  ],
});
