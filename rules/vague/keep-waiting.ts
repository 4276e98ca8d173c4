import { defineRule, weOrI } from '../defineRule';
import { QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'Patience is easier with an end in sight: name the day.',
  why: 'Being asked for patience without a date tells the customer only that the wait goes on.',
  source: ['seed 001', 'seed 003', 'Packard & Berger 2021'],
  evidence: 'practice',
  match: {
    '[(please|kindly|do)? {keep/base} your eyes .{0,1} on (our|this|the)]': ['[Keep your eyes on our page].'],
    '[(please|kindly|just|so|and|do)? (just|please)? (hang|sit) tight] (while|until|till|as|and|for|, |$)': [
      '[Hang tight]!',
    ],
    '[(please|kindly|do|so)? (stay|keep) tuned]': ['[Stay tuned for news on the app].'],
    '[(please)? watch this space]': ['[Please watch this space].'],
    '[((please|kindly)? (allow|give|grant)|.{0,5} if you (can|could|would|will) (please|kindly)? (allow|give|grant)|we ask you to (allow|give|grant)|i ask you to (allow|give|grant)) us .{0,2} (time|moment|while|chance to (look|check|investigate))]':
      ['[Kindly allow us some time to check].'],
    '[(we|i)? .{0,1} (request|ask for|count on|ask) your .{0,2} patience (while|as|until|in the meantime|during)]': [
      '- [We ask for your patience while we move offices].',
    ],
    '[please (bear with (us|me)|be patient|have patience)] ($|, |while|as|until|and)': {
      'The part is ordered, [so please bear with us].':
        'The part is ordered, and we will write to you by [day and time].',
    },
    '[(you|i am afraid you) (are|will) .{0,1} (going to)? .{0,1} (have|need) to (wait|be patient)]': [
      "[You're going to have to wait].",
    ],
    '[(let us|we will|i will) make sure (that)? (we|i|someone|they) .{0,1} (follow up|contact|reach|call|get back)]': [
      '[Let us make sure we follow up].',
    ],
    '(information|update|updates|details|decision|notice|letter|bill|date|statement|report) (will|shall) .{0,1} (follow|be (provided|announced|shared|published|communicated|sent|given))':
      ['[An update will follow].'],
  },
  unless: [...QUESTION, 'good things', '$byWhen'],
  unlessSteps: { near: ['commitment'] },
  span: 'clause',
  rewrites: [
    weOrI('we will write to you by {day and time}'),
    "this will take until {day and time}, and you don't have to do anything",
  ],
  allows: ['Please allow us some time, until Friday noon.'],
});
