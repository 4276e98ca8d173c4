import { defineRule, weOrI } from '../defineRule';
import { GLAD, QUESTION } from '../shared/exceptions';

export default defineRule({
  severity: 'caution',
  when: 'recovery',
  message: 'How well it sells does not help this customer: speak of what they got.',
  why: 'A crowd of buyers held against one complaint says that this buyer is the odd one out.',
  source: ['seed 004'],
  evidence: 'practice',
  match: {
    '(our|these|those|they|it|all|this .|the .{1,2}) .{0,3} {be} .{0,2} (very|so|super|extremely|always|incredibly|hugely|really|wildly|such|quite|our most|the most) .{0,1} (popular|sought after|in demand|well loved|a hit)':
      [
        '[Our pottery classes are incredibly popular].',
        'Hi Ola, [our buggies are always in demand], and yours is at the workshop.',
      ],
    '(that is|this is|is|it is|shows|show|goes to show|just) how .{0,1} (loved|popular|sought after|much .{1,3} (love|loves|like|enjoy)|special|highly|successful)':
      ['- [This just shows how popular the tour is].'],
    '(firm|fan|crowd|customer|office|house|all time|family) (favorite|favorites|favourite|favourites|pleaser|pleasers)':
      ['[The lemon tart is a house favourite].'],
    '{sell|fly|go|leave} .{0,3} (like hot cakes|off the shelves|faster than)': ['[My candles sell like hot cakes].'],
    '(sold|sell|sells|selling) out (in|within) (minutes|hours|seconds|no time|under|a day|days)': [
      '[The last batch sold out within hours].',
    ],
    '(most|best) (loved|popular|downloaded|used|bought|booked) .{0,2} (app|product|room|dish|class|course|model|game|item|tour|shop|service) (in|of|on|by|we|with)':
      ['[It is the best loved tour in town].'],
    '{come|travel|drive|fly/base} .{0,2} (from all over|from far|for miles|from miles)': [
      '[Guests come from all over the country].',
    ],
  },
  unless: [...QUESTION, ...GLAD, 'popular with', '(not|never|less) .{0,3} (popular|hit|favorite)'],
  span: 'clause',
  rewrites: ['you did not get {what you paid for}', weOrI('we will {put this right} by {day and time}')],
  allows: ['We are glad that the tart is so popular with you.', 'The blue one was not very popular, and it is gone.'],
});
