// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Options } from '../../../entrypoints/options/Options';
import {
  dismissedPhrases,
  dismissedRules,
  readerChoice,
  silencedHelpdesks,
  usualQuality,
} from '../../../utils/settings/settings';

const RULE = 'non-apology/if-you-feel';
const MESSAGE = 'This apologises for a feeling, not for what happened.';

beforeEach(() => {
  fakeBrowser.reset();
});

function section(name: string) {
  return within(screen.getByRole('region', { name }));
}

describe('the options', () => {
  it('switches a helpdesk off and on', async () => {
    render(<Options />);
    const zendesk = await screen.findByRole('checkbox', { name: 'Zendesk' });
    expect(zendesk).toBeChecked();
    await userEvent.click(zendesk);
    expect(await silencedHelpdesks.getValue()).toEqual(['zendesk']);
    expect(zendesk).not.toBeChecked();
    await userEvent.click(zendesk);
    expect(await silencedHelpdesks.getValue()).toEqual([]);
  });

  it('shows a choice at once, while it is being saved', async () => {
    render(<Options />);
    const zendesk = await screen.findByRole('checkbox', { name: 'Zendesk' });
    const save = vi.spyOn(silencedHelpdesks, 'setValue').mockReturnValue(new Promise(() => {}));
    await userEvent.click(zendesk);
    expect(zendesk).not.toBeChecked();
    save.mockRestore();
  });

  it('keeps the team’s word on how things usually are', async () => {
    render(<Options />);
    const usual = section('“That’s not how we typically do things”');
    expect(await usual.findByRole('radio', { name: /^It depends/ })).toBeChecked();
    await userEvent.click(usual.getByRole('radio', { name: /^Never/ }));
    expect(usual.getByRole('radio', { name: /^Never/ })).toBeChecked();
    expect(await usualQuality.getValue()).toBe('never');
  });

  it('keeps how strictly the reader reads', async () => {
    render(<Options />);
    const reader = section('The reader');
    expect(await reader.findByRole('radio', { name: /^Normal/ })).toBeChecked();
    await userEvent.click(reader.getByRole('radio', { name: /^Off/ }));
    expect(await readerChoice.getValue()).toBe('off');
  });

  it('brings a dismissed phrase back', async () => {
    await dismissedPhrases.setValue([
      { ruleId: RULE, phrase: 'sorry if you felt' },
      { ruleId: 'gone/rule', phrase: 'old words' },
    ]);
    render(<Options />);
    expect(await section('Dismissed phrases').findByText(MESSAGE)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Bring back “sorry if you felt”' }));
    expect(await dismissedPhrases.getValue()).toEqual([{ ruleId: 'gone/rule', phrase: 'old words' }]);
    expect(screen.queryByText('“sorry if you felt”')).toBeNull();
  });

  it('brings a rule back', async () => {
    await dismissedRules.setValue([RULE]);
    render(<Options />);
    await userEvent.click(await screen.findByRole('button', { name: `Bring back: ${MESSAGE}` }));
    expect(await dismissedRules.getValue()).toEqual([]);
    expect(section('Rules switched off').getByText(/^None: all \d+ rules are on\.$/)).toBeVisible();
  });

  it('says of a rule that is switched off what it is called, says and catches', async () => {
    await dismissedRules.setValue([RULE]);
    render(<Options />);
    const name = RULE.slice(RULE.indexOf('/') + 1).replaceAll('-', ' ');
    expect(await section('Rules switched off').findByText(name)).toBeVisible();
    expect(section('Rules switched off').getByText(MESSAGE)).toBeVisible();
    const example = section('Rules switched off').getByText(/^It catches, for example: “/);
    expect(example).toHaveTextContent(/^It catches, for example: “.*sorry if .*”$/);
  });

  it('shows what is dismissed elsewhere while it is open', async () => {
    render(<Options />);
    expect(section('Dismissed phrases').getByText(/^None/)).toBeVisible();
    await dismissedPhrases.setValue([{ ruleId: RULE, phrase: 'sorry if you felt' }]);
    expect(await screen.findByText('“sorry if you felt”')).toBeVisible();
  });

  it('says so when a change cannot be saved', async () => {
    render(<Options />);
    const zendesk = await screen.findByRole('checkbox', { name: 'Zendesk' });
    const save = vi.spyOn(silencedHelpdesks, 'setValue').mockRejectedValue(new Error('full'));
    await userEvent.click(zendesk);
    expect(await screen.findByText(/^That could not be saved/)).toBeVisible();
    await waitFor(() => expect(zendesk).toBeChecked());
    save.mockRestore();
  });

  it('says what is stored and leads to the figures', () => {
    render(<Options />);
    expect(section('Privacy').getByText(/sends no request to anybody/)).toBeVisible();
    expect(section('Privacy').getByText(/Nobody can read the number from the code/)).toBeVisible();
    expect(section('Privacy').getByText(/notes on incidents, word for word/)).toBeVisible();
    expect(section('Privacy').getByRole('link', { name: 'statistics page' })).toHaveAttribute('href', 'dashboard.html');
  });
});

describe('bringing something back', () => {
  it('can be undone, with the focus at hand', async () => {
    await dismissedRules.setValue([RULE]);
    render(<Options />);
    await userEvent.click(await screen.findByRole('button', { name: `Bring back: ${MESSAGE}` }));
    expect(section('Rules switched off').getByText('The rule “if you feel” is on again.')).toBeVisible();
    const undo = section('Rules switched off').getByRole('button', { name: 'Undo' });
    expect(undo).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(await dismissedRules.getValue()).toEqual([RULE]);
  });

  it('of a phrase too', async () => {
    await dismissedPhrases.setValue([{ ruleId: RULE, phrase: 'sorry if you felt' }]);
    render(<Options />);
    await userEvent.click(await screen.findByRole('button', { name: 'Bring back “sorry if you felt”' }));
    await userEvent.click(section('Dismissed phrases').getByRole('button', { name: 'Undo' }));
    expect(await dismissedPhrases.getValue()).toEqual([{ ruleId: RULE, phrase: 'sorry if you felt' }]);
  });
});

describe('deleting everything', () => {
  const answer = (isDone: boolean) => vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(isDone as never);

  it.each([
    [true, /^Everything is deleted/],
    [false, /^Not everything could be deleted/],
  ])('asks first, and says what came of it: %s', async (isDone, words) => {
    const sent = answer(isDone);
    render(<Options />);
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    expect(sent).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(sent).toHaveBeenCalledExactlyOnceWith({ amends: 'deleteEverything', data: undefined });
    expect(await section('Delete everything').findByText(words)).toBeVisible();
  });

  it('changes nothing when the agent thinks better of it', async () => {
    const sent = answer(true);
    render(<Options />);
    await userEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep everything' }));
    expect(sent).not.toHaveBeenCalled();
  });
});
