import { expect, it } from 'vitest';
import { Parting } from '../../../../utils/coach/field/parting';
import { gmail } from '../../../../utils/helpdesks/gmail';
import { sampleView } from '../../../support/sampleView';

const THREAD = 'FMfcgzQXKhBvPqRdLmNtWxYz';
const VIEW = sampleView({
  watching: { on: false, why: 'no-reply-field' },
  conversation: { site: 'gmail', origin: 'https://mail.google.com', ticket: THREAD },
});

it.each([
  ['its thread', `#inbox/${THREAD}`, VIEW],
  ['the same under a label', `#label/Shop/${THREAD}`, VIEW],
  ['the inbox', '#inbox', VIEW],
  ['another thread', '#inbox/FMfcgzQXKhBvPqRdLmNtWxZZ', undefined],
])('a sent reply’s ticket in front of %s', (_, hash, view) => {
  expect(new Parting(VIEW, gmail).viewAt(new URL(`https://mail.google.com/mail/u/0/${hash}`))).toBe(view);
});
