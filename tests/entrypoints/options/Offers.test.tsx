// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Offers } from '../../../entrypoints/options/Offers';
import { readOffers } from '../../../entrypoints/options/readOffers';
import { NO_OFFERS } from '../../../utils/offers/teamOffers';
import { teamOffers } from '../../../utils/settings/settings';

beforeEach(() => fakeBrowser.reset());

async function write(label: string, text: string): Promise<HTMLElement> {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(text);
  await userEvent.tab();
  return field;
}

describe('what the team may offer', () => {
  it('is kept one a line, kind by kind', async () => {
    render(<Offers />);
    const field = await write('Gifts', ' a cake \n\n a  card\na cake');
    expect(field).toHaveValue('a cake\na card');
    await write('Contact hours', 'noon tomorrow');
    expect(await teamOffers.getValue()).toEqual({
      ...NO_OFFERS,
      gifts: ['a cake', 'a card'],
      hours: ['noon tomorrow'],
    });
  });

  it('is not kept beyond its bounds, and says why', async () => {
    render(<Offers />);
    await write('Credits', 'a month for free');
    const field = await write('Credits', 'x'.repeat(81));
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(expect.stringContaining('80 characters fit'));
    expect((await teamOffers.getValue()).credits).toEqual(['a month for free']);
  });

  it.each<[string, ReturnType<typeof readOffers>]>([
    ['', { value: [] }],
    ['x'.repeat(80), { value: ['x'.repeat(80)] }],
    ['1\n2\n3\n4\n5\n6', { value: ['1', '2', '3', '4', '5', '6'] }],
    ['1\n2\n3\n4\n5\n6\n7', { trouble: 'These are 7 lines, and 6 fit.' }],
    ['[a cake]', { trouble: 'Please write without square brackets.' }],
  ])('reads %j', (text, reading) => {
    expect(readOffers(text)).toEqual(reading);
  });
});
