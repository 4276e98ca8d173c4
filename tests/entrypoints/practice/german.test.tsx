// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { speak } from '../../support/words';

beforeAll(() => {
  vi.resetModules();
  speak('de');
});

it('lists the role plays in German', async () => {
  const { RolePlayList } = await import('../../../entrypoints/practice/RolePlayList');
  const { ROLE_PLAYS } = await import('../../../entrypoints/practice/rolePlays/all');
  const results = { 'lost-parcel': { times: 3, at: 0, taken: 4, needed: 5, stung: 0 } };
  render(<RolePlayList rolePlays={ROLE_PLAYS} results={results} chosen="outage" onChoose={() => {}} />);
  expect(screen.getByText('1 von 12 gespielt')).toBeVisible();
  const played = screen.getByText('✓ 3-mal gespielt, zuletzt 4 von 5').closest('button');
  expect(played).toHaveTextContent(/^Wo ist Bestellung 30518\?\?/);
});

it('debriefs in German, and says of what is English that it is', async () => {
  const { DebriefCard } = await import('../../../entrypoints/practice/DebriefCard');
  const { ROLE_PLAYS } = await import('../../../entrypoints/practice/rolePlays/all');
  const debrief = {
    landed: [
      { step: 'apology' as const, words: 'I am sorry.', isNeeded: true },
      { step: 'question' as const, words: undefined, isNeeded: false },
    ],
    missing: ['ownership' as const, 'action' as const],
    stung: [],
    recovery: true,
  };
  const [rolePlay] = ROLE_PLAYS;
  render(<DebriefCard rolePlay={rolePlay} debrief={debrief} replies={['Hi']} onAgain={() => {}} onNext={() => {}} />);
  expect(screen.getByText('Von den 3 Dingen, auf die gewartet wurde, war eines da; nichts tat weh.')).toBeVisible();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Sie haben um Entschuldigung gebeten: I am sorry.',
    'Sie haben eine echte Frage gestellt.',
    'Sagen Sie klar, was Sie falsch gemacht haben, als „we“ oder „I“.',
    'Sagen Sie, was Sie getan haben oder gerade tun.',
  ]);
  expect(screen.getByText('I am sorry.')).toHaveAttribute('lang', 'en');
});

it('names the faults of a file in German', async () => {
  const { readRolePlayFile } = await import('../../../utils/practice/rolePlayFile');
  const { ROLE_PLAYS } = await import('../../../entrypoints/practice/rolePlays/all');
  const rolePlays = [{ ...ROLE_PLAYS[0], model: '', situation: 'schlimm' }];
  expect(readRolePlayFile(JSON.stringify({ format: 'amends-role-plays', version: 1, rolePlays }), [])).toEqual({
    faults: [
      expect.stringMatching(/^Rollenspiel 1: „situation“ ist keine Situation\. Es gibt „auto“, .* und „serious“\.$/),
      'Rollenspiel 1: „model“ muss eine „reply“ und „steps“ haben, in {geschweiften Klammern}.',
    ],
  });
});
