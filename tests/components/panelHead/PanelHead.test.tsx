// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PanelHead } from '../../../components/panelHead/PanelHead';
import type { CoachView } from '../../../utils/coach/reply/coachView';
import type { CoachChange } from '../../../utils/switches/coachChange';
import { AT_WORK, type CoachRest } from '../../../utils/switches/coachRest';
import { sampleFlag, sampleView } from '../../support/sampleView';

const NOON = new Date(2026, 10, 20, 12).getTime();
const GMAIL = { site: 'gmail', name: 'Gmail', isSilenced: false, isAllowed: true };
const PAUSED: CoachRest = { isOff: false, until: NOON + 3_600_000 };
const OFF: CoachRest = { isOff: true, until: null };

function show(changes: Partial<Parameters<typeof PanelHead>[0]> = {}) {
  const onChange = vi.fn<(change: CoachChange) => void>();
  const props = { view: sampleView(), rest: AT_WORK, site: GMAIL, reader: 'normal' as const, now: NOON, ...changes };
  return { onChange, ...render(<PanelHead {...props} onChange={onChange} />) };
}

describe('the head of the panel', () => {
  it.each<[string, Partial<CoachView>, CoachRest, string]>([
    ['nothing flagged', {}, AT_WORK, 'No flags in this reply'],
    ['one flag', { flags: [sampleFlag()] }, AT_WORK, '1 flag in this reply'],
    ['two flags', { flags: [sampleFlag(), sampleFlag({ id: 'b' })] }, AT_WORK, '2 flags in this reply'],
    ['another language', { isEnglish: false }, AT_WORK, 'Amends'],
    ['no reply', { watching: { on: false, why: 'no-reply-field' } }, AT_WORK, 'Amends'],
    ['a pause', { watching: { on: false, why: 'paused' } }, PAUSED, 'Paused until 13:00'],
    ['the coach being off', { watching: { on: false, why: 'coach-off' } }, OFF, 'The coach is off'],
  ])('says first: %s', (_, view, rest, words) => {
    show({ view: sampleView(view), rest });
    expect(screen.getByText(words)).toBeVisible();
  });

  it.each<[string, string, Partial<Parameters<typeof PanelHead>[0]>, CoachChange]>([
    ['button', 'Pause for an hour', {}, { type: 'pause', minutes: 60 }],
    ['button', 'Resume now', { rest: PAUSED }, { type: 'resume' }],
    ['switch', 'Coach', {}, { type: 'switch-coach', isOn: false }],
    ['switch', 'Coach', { rest: OFF }, { type: 'switch-coach', isOn: true }],
    ['button', 'Turn off on Gmail', {}, { type: 'switch-site', site: 'gmail', isOn: false }],
    [
      'button',
      'Turn back on for Gmail',
      { site: { ...GMAIL, isSilenced: true } },
      { type: 'switch-site', site: 'gmail', isOn: true },
    ],
  ])('asks with the %s “%s” %j', async (role, name, changes, expected) => {
    const { onChange } = show(changes);
    await userEvent.tab();
    await userEvent.click(screen.getByRole(role, { name }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(expected);
  });

  it('asks how strict the reader is', async () => {
    const { onChange } = show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Reader' }), 'Strict');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ type: 'choose-reader', choice: 'strict' });
  });

  it('shows as fixed what the team settled', () => {
    show({ site: { ...GMAIL, isAllowed: false }, readerRuling: { reason: 'We tried it for a month.' } });
    expect(screen.getByRole('button', { name: 'Off on Gmail: set by your team' })).toBeDisabled();
    expect(screen.getByRole('combobox', { name: 'Reader' })).toBeDisabled();
    expect(screen.getByText(/We tried it for a month/)).toHaveTextContent('Set by your team.');
  });

  it('has nothing to choose but the switch while the coach is off', () => {
    show({ rest: OFF });
    expect(screen.getByRole('switch')).not.toBeChecked();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('offers no site where nothing is coached', () => {
    show({ site: undefined });
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Pause for an hour']);
  });

  it('keeps the keyboard’s place when a button gives way to another', async () => {
    const { rerender, onChange } = show();
    screen.getByRole('button', { name: 'Pause for an hour' }).focus();
    const props = { view: sampleView(), site: GMAIL, reader: 'normal' as const, now: NOON, onChange };
    rerender(<PanelHead {...props} rest={PAUSED} />);
    expect(screen.getByRole('region', { name: 'The coach' })).toContainElement(document.activeElement as HTMLElement);
  });

  it('says as an alert what came to nothing', () => {
    show({ trouble: 'That could not be saved.' });
    expect(screen.getByRole('alert')).toHaveTextContent('That could not be saved.');
  });
});
