// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OwnRolePlays } from '../../../entrypoints/practice/OwnRolePlays';
import { ROLE_PLAYS } from '../../../entrypoints/practice/rolePlays/all';
import * as files from '../../../utils/files/downloadFile';
import type { RolePlay } from '../../../utils/practice/rolePlay';
import { readRolePlayFile, writeRolePlayFile } from '../../../utils/practice/rolePlayFile';

const SOUP: RolePlay = { ...ROLE_PLAYS[0], id: 'cold-soup', subject: 'Cold soup' };
const BEER: RolePlay = { ...ROLE_PLAYS[0], id: 'warm-beer', subject: 'Warm beer' };

function Page({ loaded }: { loaded: readonly RolePlay[] }) {
  const [own, setOwn] = useState(loaded);
  return <OwnRolePlays own={own} shown={ROLE_PLAYS[1] ?? ROLE_PLAYS[0]} onChange={setOwn} />;
}

const subjects = () =>
  screen.queryAllByRole('button', { name: /^Delete/ }).map((button) => button.getAttribute('aria-label'));
const load = (text: string) =>
  userEvent.upload(screen.getByLabelText('Load a file'), new File([text], 'own.json', { type: 'application/json' }));

let saved = vi.spyOn(files, 'downloadFile');

beforeEach(() => {
  saved = vi.spyOn(files, 'downloadFile').mockImplementation(() => {});
});

describe('own role plays', () => {
  it('are loaded from a file, and one of the same id is replaced', async () => {
    render(<Page loaded={[SOUP]} />);
    await load(writeRolePlayFile([BEER, { ...SOUP, subject: 'Colder soup' }]));
    expect(await screen.findByText('Loaded: “Warm beer”, “Colder soup”.')).toBeVisible();
    expect(subjects()).toEqual(['Delete “Warm beer”', 'Delete “Colder soup”']);
  });

  it('are left as they are when a file has faults, which are named', async () => {
    render(<Page loaded={[SOUP]} />);
    await load(writeRolePlayFile([{ ...BEER, subject: '' }]));
    expect(await screen.findByText('Role play 1: “subject” is empty: please write something there.')).toBeVisible();
    expect(screen.getByText('Nothing was loaded.')).toBeVisible();
    expect(subjects()).toEqual(['Delete “Cold soup”']);
    await load(writeRolePlayFile([BEER]));
    expect(await screen.findByText('Loaded: “Warm beer”.')).toBeVisible();
    expect(screen.queryByText('Nothing was loaded.')).toBeNull();
  });

  it('names the first faults of many, and says how many there are', async () => {
    render(<Page loaded={[]} />);
    await load(
      writeRolePlayFile(Array.from({ length: 11 }, (_, number) => ({ ...BEER, id: `b${number}`, facts: '' }))),
    );
    expect(await screen.findByText('And 3 more.')).toBeVisible();
    expect(screen.getAllByText(/“facts” is empty/)).toHaveLength(8);
  });

  it('do not take the place of those that come with Amends', async () => {
    render(<Page loaded={[]} />);
    await load(writeRolePlayFile([ROLE_PLAYS[0]]));
    expect(await screen.findByText(/another one has the “id” “charged-twice” already/)).toBeVisible();
  });

  it('are deleted, and brought back with the focus on the button that does it', async () => {
    render(<Page loaded={[SOUP, BEER]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Delete “Cold soup”' }));
    expect(subjects()).toEqual(['Delete “Warm beer”']);
    expect(screen.getByText('Deleted: “Cold soup”.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(subjects()).toEqual(['Delete “Warm beer”', 'Delete “Cold soup”']);
  });

  it.each([
    ['Save “Cold soup” as a file', 'amends-role-play-cold-soup.json', [SOUP]],
    ['Save all your own as one file', 'amends-role-play-all.json', [SOUP, BEER]],
    [`Save “${ROLE_PLAYS[1]?.subject}” as a file`, 'amends-role-play-lost-parcel.json', [ROLE_PLAYS[1]]],
  ])('are saved as a file that can be loaded: %s', async (name, file, rolePlays) => {
    render(<Page loaded={[SOUP, BEER]} />);
    await userEvent.click(screen.getByRole('button', { name }));
    expect(saved).toHaveBeenCalledExactlyOnceWith(file, expect.anything(), 'application/json');
    expect(readRolePlayFile(String(saved.mock.calls[0]?.[1]), [])).toEqual({ rolePlays });
  });
});
