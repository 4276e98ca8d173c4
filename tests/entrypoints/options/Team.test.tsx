// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Options } from '../../../entrypoints/options/Options';
import { exportSettings } from '../../../utils/policy/settingsFile';
import {
  dismissedRules,
  giftsAllowed,
  progressMinutes,
  rulesOff,
  teamPhrases,
  usualQuality,
} from '../../../utils/settings/settings';
import { VALUED_GUEST } from '../../utils/policy/rulePackCases';

beforeEach(() => fakeBrowser.reset());

const section = (name: string) => within(screen.getByRole('region', { name }));

async function openFile(content: string, name = 'team.json') {
  const input = await screen.findByLabelText('Open a file…');
  await userEvent.upload(input, new File([content], name, { type: 'application/json' }));
}

describe('what a team has settled', () => {
  it('is shown with its reason, and cannot be changed', async () => {
    await fakeBrowser.storage.managed.set({
      giftsAllowed: false,
      progressMinutes: 10,
      usualQuality: 'never',
      allowedSites: ['zendesk'],
      reasons: { giftsAllowed: 'The rules of our trade forbid gifts.' },
    });
    render(<Options />);
    const gifts = await screen.findByRole('checkbox', { name: 'Agents may send gifts' });
    await waitFor(() => expect(gifts).toBeDisabled());
    expect(gifts).not.toBeChecked();
    expect(screen.getByText(/The rules of our trade forbid gifts/)).toHaveTextContent('Set by your team.');
    expect(await screen.findByRole('textbox', { name: 'Minutes until progress' })).toBeDisabled();
    expect(screen.getByRole('textbox', { name: 'Minutes until progress' })).toHaveValue('10');
    expect(screen.getByRole('textbox', { name: 'Minutes between updates' })).toBeEnabled();
    const usual = section('“That’s not how we typically do things”');
    for (const choice of usual.getAllByRole('radio')) expect(choice).toBeDisabled();
    expect(screen.getByRole('checkbox', { name: 'Zendesk' })).toBeEnabled();
    expect(screen.getByRole('checkbox', { name: 'Gmail' })).toBeDisabled();
    expect(section('Your team').getByText('Zendesk')).toBeVisible();
  });

  it('says that the ordinary package has no store, whatever a policy wants', async () => {
    await fakeBrowser.storage.managed.set({ teamStore: { on: true, user: 'agents' } });
    render(<Options />);
    const team = section('Your team');
    expect(await team.findByText(/this package was built without a store: nothing is sent/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Your team’s store' })).toBeNull();
  });

  it('says what is wrong with a policy, and the rest of it holds', async () => {
    await fakeBrowser.storage.managed.set({
      progressMinutes: 2,
      rulesOff: ['praise/rare'],
      teamPhrases: { phrases: [VALUED_GUEST, { ...VALUED_GUEST, id: 'broken', allows: ['Our valued guest.'] }] },
    });
    render(<Options />);
    const team = section('Your team');
    expect(await team.findByText(/“progressMinutes” must be a whole number from 5 to 240/)).toBeVisible();
    expect(
      team.getByText(/The phrase “broken” is left out: its example “Our valued guest.” should stay/),
    ).toBeVisible();
    expect(await team.findByText(VALUED_GUEST.message)).toBeVisible();
    expect(team.queryByRole('button', { name: /^Remove/ })).toBeNull();
    expect(await rulesOff.getValue()).toEqual(['praise/rare']);
    expect(await progressMinutes.getValue()).toBe(20);
  });

  it('is taken over from a file, and given on as one', async () => {
    render(<Options />);
    const pack = { amendsRulePack: 1, name: 'Front desk', phrases: [VALUED_GUEST] };
    await openFile(JSON.stringify(pack));
    expect(await screen.findByText('Taken over: one setting from team.json.')).toBeVisible();
    expect(await screen.findByText(/“valued \(guest\|customer\|client\)”/)).toBeVisible();
    await openFile(
      JSON.stringify({ amendsSettings: 1, usualQuality: 'allowed', severities: { 'praise/rare': 'hint' } }),
    );
    expect(await screen.findByText('Taken over: 2 settings from team.json.')).toBeVisible();
    expect(JSON.parse(await exportSettings())).toMatchObject({
      amendsSettings: 1,
      usualQuality: 'allowed',
      severities: { 'praise/rare': 'hint' },
      teamPhrases: { name: 'Front desk', phrases: [VALUED_GUEST] },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Remove these phrases' }));
    expect((await teamPhrases.getValue()).phrases).toEqual([]);
  });

  it.each<[string, RegExp]>([
    ['{"amendsSettings": 1, "giftsAllowed": fal', /not JSON, or only a part of it/],
    ['[]', /neither settings nor a rule pack/],
    ['{"giftsAllowed": false}', /“amendsSettings” or “amendsRulePack” is missing/],
    ['{"amendsSettings": 2, "giftsAllowed": false}', /made by another version of Amends/],
    ['{"amendsSettings": 1, "giftsAllowed": false, "usualQuality": "maybe"}', /“usualQuality” must be one of/],
    ['{"amendsSettings": 1, "giftsAllowed": false, "constructor": {"x": 1}}', /does not know: “constructor”/],
    [' '.repeat(2_000_001), /too large/],
  ])('changes nothing by a file with a mistake: %#', async (content, sentence) => {
    render(<Options />);
    await openFile(content);
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(await giftsAllowed.getValue()).toBe(true);
  });

  it('is said of a phrase of the team that the agent switched off', async () => {
    await fakeBrowser.storage.managed.set({ teamPhrases: { phrases: [VALUED_GUEST] } });
    await dismissedRules.setValue(['team/valued-guest']);
    render(<Options />);
    expect(await screen.findByRole('button', { name: `Bring back: ${VALUED_GUEST.message}` })).toBeVisible();
  });

  it('stays above a file', async () => {
    await fakeBrowser.storage.managed.set({ usualQuality: 'never' });
    render(<Options />);
    await openFile('{"amendsSettings": 1, "usualQuality": "allowed"}');
    expect(await screen.findByText(/your team’s policy settles all that is in this file/)).toBeVisible();
    expect(await usualQuality.getValue()).toBe('never');
  });
});
