// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Rules } from '../../../../entrypoints/options/rules/Rules';
import { dismissedRules, rulesOff, severities } from '../../../../utils/settings/settings';

const RULE = 'non-apology/if-you-feel';
const MESSAGE = 'This apologises for a feeling, not for what happened.';

beforeEach(() => fakeBrowser.reset());

const search = (words: string) => userEvent.type(screen.getByRole('searchbox', { name: 'Search the rules' }), words);

async function showRule() {
  render(<Rules />);
  await search('non-apology/if-you-feel');
  await screen.findByText(MESSAGE);
  return within(screen.getByText(MESSAGE).closest('li') as HTMLElement);
}

describe('all rules', () => {
  it('are folded by category, and those of a closed one are not in the page', async () => {
    render(<Rules />);
    const fold = await screen.findByText('Non-apology');
    expect(screen.queryByText(MESSAGE)).toBeNull();
    await userEvent.click(fold);
    expect(await screen.findByText(MESSAGE)).toBeVisible();
  });

  it('say what they catch, an example, and on what that is based', async () => {
    const rule = await showRule();
    expect(rule.getByText(/^For example: “/)).toHaveTextContent(/^For example: “.*sorry if .*”$/);
    expect(rule.getByText(MESSAGE)).toHaveAttribute('lang', 'en');
    await userEvent.click(rule.getByText('Why, and says who'));
    expect(rule.getByText(/^(Research|Practitioners’ advice):/)).toHaveTextContent(/: \S/);
  });

  it('are switched off and on', async () => {
    const rule = await showRule();
    await userEvent.click(rule.getByRole('checkbox', { name: 'if you feel' }));
    expect(await dismissedRules.getValue()).toEqual([RULE]);
    expect(rule.getByRole('checkbox')).not.toBeChecked();
    await userEvent.click(rule.getByRole('checkbox'));
    expect(await dismissedRules.getValue()).toEqual([]);
  });

  it('come back also where a file of the team switched them off', async () => {
    await rulesOff.setValue([RULE, 'praise/rare']);
    const rule = await showRule();
    expect(rule.getByRole('checkbox')).not.toBeChecked();
    await userEvent.click(rule.getByRole('checkbox'));
    expect(await rulesOff.getValue()).toEqual(['praise/rare']);
    expect(await dismissedRules.getValue()).toEqual([]);
  });

  it('matter as much as the agent says, or as they come', async () => {
    const rule = await showRule();
    const weight = rule.getByRole('combobox', { name: 'How much “if you feel” matters' });
    expect(weight).toHaveDisplayValue('Worth changing (default)');
    await userEvent.selectOptions(weight, 'A thought');
    expect(await severities.getValue()).toEqual({ [RULE]: 'hint' });
    await userEvent.selectOptions(weight, 'Worth changing (default)');
    expect(await severities.getValue()).toEqual({});
  });

  it('are fixed where the team’s policy settles them', async () => {
    await fakeBrowser.storage.managed.set({
      rulesOff: [RULE],
      severities: { 'praise/rare': 'hint' },
      reasons: { rulesOff: 'Legal asked for it.' },
    });
    const rule = await showRule();
    await waitFor(() => expect(rule.getByRole('checkbox')).toBeDisabled());
    expect(rule.getByRole('checkbox')).not.toBeChecked();
    expect(rule.getByText(/Legal asked for it/)).toBeVisible();
    expect(rule.getByRole('combobox')).toBeDisabled();
  });

  it('count what a search finds, and show the first of many', async () => {
    render(<Rules />);
    await screen.findByText('Non-apology');
    await search('customer');
    expect(await screen.findByText(/^\d+ of \d+ rules$/)).toBeVisible();
    expect(screen.getAllByRole('checkbox')).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: /^Show all \d+$/ }));
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(20);
    await userEvent.clear(screen.getByRole('searchbox'));
    await search('qwertz');
    expect(await screen.findByText('No rule has these words.')).toBeVisible();
  });
});
