import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Let the facts reassure: say who does what, and when.',
  why: 'Being told to rest assured makes people warier when no name and no day follow.',
  source: ['seed 001', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '[((and|but)? (please|kindly|you can|you may|so|do|i|we|i would|we would|i really|we really))? $restAssured (that)? (we|i|they|our .{1,3}|the .{1,3}) (will|shall|are|am|is|going to) .{0,4} {resolve|fix|address|look|handle|work|investigate|sort|correct|check|review|follow|contact|reach|rectify|deal|solve|help|assist|inform|discuss|speak|share|pass|raise|learn|take|make|ensure|improve|get|try|monitor|reply|respond|revert}]':
      [
        '[Rest assured that we will handle your concern].',
        "The crib is out of the shop, and [rest assured we'll contact you].",
        '- [Rest assured, our team will contact you].',
      ],
    '[((and|but)? (please|kindly|you can|you may|so|do|i|we|i would|we would|i really|we really))? $restAssured (that)? .{1,8} (will|shall) .{0,3} be .{0,2} {resolve|fix|address|handle|sort|correct|rectify|credit|transfer|refund|return|process|deliver|take|share|raise|pass|investigate|deal|look|solve|implement|improve|discuss|consider|review|make/past}]':
      ['[Please be assured the amount will be credited].', '[You have our word that the amount will be credited].'],
    '[((and|but)? (please|kindly|you can|you may|so|do|i|we|i would|we would|i really|we really))? $restAssured (that)? (your|this|it|the) .{0,4} (is|are) (being|under)]':
      ['[Please rest assured that your case is being read].'],
    '[((and|but)? (please|kindly|you can|you may|so|do|i|we|i would|we would|i really|we really))? $restAssured (that)? .{1,6} (will|shall|does|would) (not|never) (happen|occur|be repeated|recur|reoccur|be the case)]':
      ['[I can assure you this will not happen again].', '[We promise that it will never happen again].'],
    '[((and|but)? (please|kindly|you can|you may|so|do|i|we|i would|we would|i really|we really))? $restAssured (that)? .{0,10} (will|shall) continue to]':
      [],
    '[(assuring you) (of)? .{0,3} (best|prompt|continued|full|utmost) .{0,2} (attention|support|cooperation)]': [
      '[Assuring you of our best attention].',
    ],
  },
  unless: [...QUESTION],
  unlessSteps: { near: ['commitment'] },
  span: 'to-clause-end',
  rewrites: [weOrI('we will {do this} by {day and time}'), '{name} is {doing this} now'],
  allows: [],
});
