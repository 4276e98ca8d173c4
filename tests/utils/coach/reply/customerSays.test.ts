import { expect, it } from 'vitest';
import { customerSays } from '../../../../utils/coach/reply/customerSays';

const COMPLAINT =
  'The lamp that I ordered three weeks ago came without its shade, and the one that you sent after it is for another lamp altogether.';

it.each<[string, string[], string[]]>([
  ['is the only one used if it says enough', [COMPLAINT, 'My first message'], [COMPLAINT]],
  ['is read with the one that it refers to', ['That is no answer.', COMPLAINT], ['That is no answer.', COMPLAINT]],
  ['is read with more, until one says enough', ['??', 'Any news?', COMPLAINT, 'Old'], ['??', 'Any news?', COMPLAINT]],
  ['is the only one used if it says thanks', ['Thanks, it works now!', COMPLAINT], ['Thanks, it works now!']],
  [
    'is read with more if it says thanks but asks something',
    ['Thank you, but when?', COMPLAINT],
    ['Thank you, but when?', COMPLAINT],
  ],
  ['is used if there is no other', ['Still nothing?'], ['Still nothing?']],
])('the last message %s', (_, newestFirst, said) => {
  expect(customerSays(newestFirst)).toBe(said.join('\n'));
});

it('is nothing if the page shows no message', () => {
  expect(customerSays([])).toBeUndefined();
});
