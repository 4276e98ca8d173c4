// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CoachPanel } from '../../components/CoachPanel';
import type { CoachView, NotWatching } from '../../utils/coach/coachView';
import { sampleFlag, sampleView } from '../support/sampleView';

function show(view: CoachView) {
  const onRequest = vi.fn();
  const rendered = render(<CoachPanel view={view} onRequest={onRequest} />);
  const update = (next: CoachView) => rendered.rerender(<CoachPanel view={next} onRequest={onRequest} />);
  return { onRequest, update, user: userEvent.setup() };
}

describe('CoachPanel', () => {
  it('says where it is watching', () => {
    show(sampleView());
    expect(screen.getByText('Watching your reply in Zendesk')).toBeVisible();
    expect(screen.getByText('Nothing to change so far.')).toBeVisible();
  });

  it.each<[NotWatching, string]>([
    ['no-reply-field', 'Not watching: click into a reply to a customer'],
    ['internal-note', 'Not watching: this is an internal note'],
    ['unknown-mode', 'Not watching: it is not clear whether the customer will see this'],
    ['switched-off', 'Not watching: the coach is switched off for this helpdesk'],
    ['not-a-helpdesk', 'Not watching: this page is not one of your helpdesks'],
    ['reload-needed', 'Reload this page to wake the coach again'],
  ])('says why it is not watching: %s', (why, words) => {
    show(sampleView({ watching: { on: false, why }, flags: [sampleFlag()] }));
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Wording' })).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('says what is wrong, in a region that is read out', () => {
    const { update } = show(sampleView());
    update(sampleView({ trouble: 'The statistics cannot be saved.' }));
    expect(screen.getByRole('status')).toHaveTextContent('The statistics cannot be saved.');
  });

  it('reminds of blanks, each once', () => {
    show(sampleView({ blanks: ['[what went wrong]', '[your offer]', '[your offer]'] }));
    const notice = screen.getByRole('region', { name: 'Blanks to fill' });
    expect(
      within(notice)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['[what went wrong]', '[your offer]']);
  });

  it('lets the agent overrule what the conversation is', async () => {
    const { onRequest, user } = show(sampleView({ recovery: false }));
    expect(screen.getByText('It seems that nothing went wrong.')).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Automatic' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Recovery' }));
    expect(onRequest).toHaveBeenCalledExactlyOnceWith({ type: 'situation', situation: 'recovery' });
  });

  it('shows the checklist in a recovery only', () => {
    const { update } = show(sampleView({ recovery: true }));
    expect(screen.getByRole('heading', { name: 'Recovery checklist' })).toBeVisible();
    update(sampleView({ recovery: false, situation: 'ordinary' }));
    expect(screen.queryByRole('heading', { name: 'Recovery checklist' })).toBeNull();
  });

  it('reads out new flags and ticks politely', () => {
    const { update } = show(sampleView());
    update(sampleView({ flags: [sampleFlag()], steps: [{ stepId: 'apology', present: true }] }));
    const news = document.querySelector('[aria-live="polite"]');
    expect(news).toHaveTextContent('“sorry if you feel that way”: This apologises for a feeling');
    expect(news).toHaveTextContent('Done: Apologise without conditions.');
  });
});
