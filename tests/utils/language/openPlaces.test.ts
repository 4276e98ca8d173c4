import { describe, expect, it } from 'vitest';
import { type CountForms, fill, fillCount, OPEN } from '../../../utils/language/openPlaces';

describe('fill', () => {
  it.each([
    ['{place} of {count}', { place: '2', count: '5' }, '2 of 5'],
    ['{count}: {count}', { count: '5' }, '5: 5'],
    // Inserted text is not read again, whatever it contains.
    ['“{phrase}”, {count}', { phrase: '{count} $& $1', count: '5' }, '“{count} $& $1”, 5'],
    ['{place} of {count}', {}, '{place} of {count}'],
  ])('%j with %j', (sentence, values, expected) => {
    expect(fill(sentence, values)).toBe(expected);
  });
});

describe('fillCount', () => {
  const forms: CountForms = ['1 blank left', '{count} blanks left'];

  it.each([
    [1, '1 blank left'],
    [2, '2 blanks left'],
    [1234, '1,234 blanks left'],
  ])('%j', (count, expected) => {
    expect(fillCount(forms, count)).toBe(expected);
  });
});

it.each(Object.entries(OPEN))('leaves %j open', (name, place) => {
  expect(fill(place, { [name]: 'filled' })).toBe('filled');
});
