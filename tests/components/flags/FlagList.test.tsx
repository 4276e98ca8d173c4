// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FlagList } from '../../../components/flags/FlagList';
import type { FlagView } from '../../../utils/coach/reply/coachView';
import { NO_OFFERS } from '../../../utils/offers/teamOffers';
import { sampleFlag } from '../../support/sampleView';

const FLAGS = [
  sampleFlag(),
  sampleFlag({ id: 'flag-2', severity: 'caution', text: 'as per our policy', rewrites: ['', 'because [reason]'] }),
  sampleFlag({ id: 'flag-3', severity: 'hint', text: 'shortly', rewrites: [], evidence: 'practice' }),
];

function show(flags: FlagView[] = FLAGS) {
  const onRequest = vi.fn();
  const { rerender } = render(<FlagList isEnglish flags={flags} onRequest={onRequest} />);
  const update = (next: FlagView[]) => rerender(<FlagList isEnglish flags={next} onRequest={onRequest} />);
  return { onRequest, update, user: userEvent.setup() };
}

function item(index: number) {
  return within(
    screen.getByRole('region', { name: 'Wording' }).querySelectorAll<HTMLElement>('.flag')[index] as HTMLElement,
  );
}

describe('FlagList', () => {
  it.each([
    [true, 'I found nothing to flag.'],
    [false, 'I read English only: nothing in this reply is flagged, and no step is ticked.'],
  ])('without flags, where it is %s that the reply is English, says what that means', (isEnglish, words) => {
    render(<FlagList isEnglish={isEnglish} flags={[]} onRequest={vi.fn()} />);
    expect(screen.getByText(words)).toBeVisible();
  });

  it.each([
    [0, 'Worth changing'],
    [1, 'Take care'],
    [2, 'A thought'],
  ])('says the severity of flag %i in words', (index, words) => {
    show();
    expect(item(index).getByText(words)).toBeVisible();
  });

  it('goes to a flag', async () => {
    const { onRequest, user } = show();
    await user.click(item(0).getByRole('button', { name: 'sorry if you feel that way' }));
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'go-to', flagId: 'flag-1' });
  });

  it('applies the first rewrite, and sets its blanks apart', async () => {
    const { onRequest, user } = show();
    const rewrite = item(0).getByRole('button', { name: /^Write instead/ });
    expect(within(rewrite).getByText('[what went wrong]')).toHaveClass('blank');
    await user.click(rewrite);
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({
      type: 'apply',
      flagId: 'flag-1',
      rewrite: 'sorry that we [what went wrong]',
    });
  });

  it('offers the rewrite filled with what the team may offer', async () => {
    const onRequest = vi.fn();
    const flag = sampleFlag({ rewrites: ['you get [your offer] by [day and time]'] });
    const offers = { ...NO_OFFERS, gifts: ['a cake'], hours: ['noon'] };
    render(<FlagList isEnglish flags={[flag]} offers={offers} onRequest={onRequest} />);
    await userEvent.click(within(screen.getByRole('group', { name: 'Fill [your offer] with' })).getByRole('button'));
    await userEvent.click(within(screen.getByRole('group', { name: 'Fill [day and time] with' })).getByRole('button'));
    expect(onRequest.mock.calls).toEqual([
      [{ type: 'apply', flagId: 'flag-1', rewrite: 'you get a cake by [day and time]' }],
      [{ type: 'apply', flagId: 'flag-1', rewrite: 'you get [your offer] by noon' }],
    ]);
  });

  it('offers to remove the words when the rewrite is empty, and nothing when there is none', async () => {
    const { onRequest, user } = show();
    await user.click(item(1).getByRole('button', { name: /Remove these words/ }));
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'apply', flagId: 'flag-2', rewrite: '' });
    expect(item(2).queryByRole('button', { name: /instead|Remove/ })).toBeNull();
  });

  it.each([
    ['once', 'Just this once'],
    ['phrase', 'This phrase, in every reply'],
    ['rule', 'This rule, in every reply'],
  ])('dismisses: %s', async (scope, label) => {
    const { onRequest, user } = show();
    await user.click(item(1).getByRole('button', { name: 'Dismiss “as per our policy”' }));
    await user.click(item(1).getByRole('button', { name: label }));
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'dismiss', flagId: 'flag-2', scope });
  });

  it('closes the menu with Escape and gives the focus back', async () => {
    const { onRequest, user } = show();
    const opener = item(0).getByRole('button', { name: /^Dismiss/ });
    await user.click(opener);
    expect(opener).toHaveAttribute('aria-expanded', 'true');
    await user.tab();
    await user.keyboard('{Escape}');
    expect(opener).toHaveAttribute('aria-expanded', 'false');
    expect(opener).toHaveFocus();
    expect(onRequest).not.toHaveBeenCalled();
  });

  it('folds all but the first three, so that the checklist below stays in reach', async () => {
    const five = Array.from({ length: 5 }, (_, index) => sampleFlag({ id: `${index}`, text: `place ${index}` }));
    const { update, user } = show(five);
    expect(screen.getByText('5 places')).toBeVisible();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByRole('button', { name: 'Show fewer' })).toHaveFocus();
    update(five.slice(2));
    expect(screen.getByRole('heading', { name: 'Wording' })).toHaveFocus();
  });

  it('says honestly that no rule stands behind what the reader alone found', () => {
    render(<FlagList isEnglish flags={[sampleFlag({ evidence: 'reader', source: [] })]} onRequest={vi.fn()} />);
    expect(screen.getByText('Read in context: no fixed rule.')).toBeInTheDocument();
  });

  it('says why, and on what evidence', () => {
    show();
    expect(item(0).getByText('Research: seed 001; Lazare')).toBeInTheDocument();
    expect(item(2).getByText(/^Practitioners’ advice: /)).toBeInTheDocument();
  });

  it('moves the focus to the heading when an answered flag takes its button away', async () => {
    const { update, user } = show();
    await user.click(item(0).getByRole('button', { name: /^Dismiss/ }));
    await user.click(item(0).getByRole('button', { name: 'Just this once' }));
    update(FLAGS.slice(1));
    expect(screen.getByRole('heading', { name: 'Wording' })).toHaveFocus();
  });

  it('leaves the focus alone when flags come and go by themselves', () => {
    const { update } = show();
    update(FLAGS.slice(1));
    expect(document.body).toHaveFocus();
  });
});
