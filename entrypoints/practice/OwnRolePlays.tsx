import { type ChangeEvent, useId, useState } from 'react';
import { downloadFile } from '../../utils/files/downloadFile';
import type { RolePlay } from '../../utils/practice/rolePlay';
import { readRolePlayFile, writeRolePlayFile } from '../../utils/practice/rolePlayFile';
import { ROLE_PLAYS } from './rolePlays/all';
import { UndoNotice } from './UndoNotice';

interface OwnRolePlaysProps {
  /** Role plays that were loaded. */
  own: readonly RolePlay[];
  /** The one that is open: a start for one's own. */
  shown: RolePlay;
  onChange: (own: readonly RolePlay[]) => void;
}

const TAKEN = ROLE_PLAYS.map(({ id }) => id);

/** Role plays of the agent's own team: loaded from a file, saved as one to share, deleted. */
export function OwnRolePlays({ own, shown, onChange }: OwnRolePlaysProps) {
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState('');
  const [deleted, setDeleted] = useState<RolePlay>();
  const fileId = useId();

  async function load({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (!file) return;
    setDeleted(undefined);
    setOutcome('');
    const text = await file.text().catch(() => '');
    // The same file, mended, can be chosen again.
    target.value = '';
    const read = readRolePlayFile(text, TAKEN);
    if ('faults' in read) {
      setFaults(read.faults);
      return;
    }
    setFaults([]);
    const ids = read.rolePlays.map(({ id }) => id);
    onChange([...own.filter(({ id }) => !ids.includes(id)), ...read.rolePlays]);
    setOutcome(`Loaded: ${read.rolePlays.map(({ subject }) => `“${subject}”`).join(', ')}.`);
  }

  function remove(rolePlay: RolePlay) {
    setOutcome('');
    setDeleted(rolePlay);
    onChange(own.filter(({ id }) => id !== rolePlay.id));
  }

  return (
    <section className="card" aria-labelledby="own-role-plays">
      <h2 id="own-role-plays">Your own role plays</h2>
      <p>
        Save one as a file, change it in a text editor, and load it here. Send the file to your team to share it. Leave
        out the names of real customers.
      </p>
      <ul className="list">
        {own.map((rolePlay) => (
          <li key={rolePlay.id}>
            <span>{rolePlay.subject}</span>
            <span className="row">
              <button
                type="button"
                className="button"
                aria-label={`Save “${rolePlay.subject}” as a file`}
                onClick={() => save([rolePlay], rolePlay.id)}
              >
                Save
              </button>
              <button
                type="button"
                className="button danger"
                aria-label={`Delete “${rolePlay.subject}”`}
                onClick={() => remove(rolePlay)}
              >
                Delete
              </button>
            </span>
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor={fileId}>Load a file</label>
        <input id={fileId} type="file" accept=".json,application/json" onChange={(event) => void load(event)} />
      </div>
      <div className="row">
        <button type="button" className="button" onClick={() => save([shown], shown.id)}>
          Save “{shown.subject}” as a file
        </button>
        {own.length > 1 && (
          <button type="button" className="button" onClick={() => save(own, 'all')}>
            Save all your own as one file
          </button>
        )}
      </div>
      <div role="status">
        {outcome && <p>{outcome}</p>}
        {faults.length > 0 && (
          <div className="trouble">
            <p>Nothing was loaded.</p>
            <ul className="points">
              {faults.slice(0, MOST_FAULTS).map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
            {faults.length > MOST_FAULTS && <p>And {faults.length - MOST_FAULTS} more.</p>}
          </div>
        )}
      </div>
      {deleted && (
        <UndoNotice
          onUndo={() => {
            onChange([...own, deleted]);
            setDeleted(undefined);
          }}
        >
          Deleted: “{deleted.subject}”.
        </UndoNotice>
      )}
    </section>
  );
}

/** So many faults of a file are named. */
const MOST_FAULTS = 8;

function save(rolePlays: readonly RolePlay[], name: string): void {
  downloadFile(`amends-role-play-${name}.json`, writeRolePlayFile(rolePlays), 'application/json');
}
