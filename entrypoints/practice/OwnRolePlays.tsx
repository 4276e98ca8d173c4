import { type ChangeEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { downloadFile } from '../../utils/files/downloadFile';
import { quotedList } from '../../utils/practice/quotedList';
import type { RolePlay } from '../../utils/practice/rolePlay';
import { readRolePlayFile, writeRolePlayFile } from '../../utils/practice/rolePlayFile';
import { ROLE_PLAYS } from './rolePlays/all';
import { UndoNotice } from './UndoNotice';

interface OwnRolePlaysProps {
  /** Role plays that were loaded. */
  own: readonly RolePlay[];
  /** The one that is open: a template for one's own. */
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
  const more = faults.length - MOST_FAULTS;

  async function load({ target }: ChangeEvent<HTMLInputElement>) {
    const [file] = target.files ?? [];
    if (!file) return;
    setDeleted(undefined);
    setOutcome('');
    const text = await file.text().catch(() => '');
    // The same file, once fixed, can be chosen again.
    target.value = '';
    const read = readRolePlayFile(text, TAKEN);
    if ('faults' in read) {
      setFaults(read.faults);
      return;
    }
    setFaults([]);
    const ids = read.rolePlays.map(({ id }) => id);
    onChange([...own.filter(({ id }) => !ids.includes(id)), ...read.rolePlays]);
    setOutcome(i18n.t('practice.own.loaded', { titles: quotedList(read.rolePlays.map(({ subject }) => subject)) }));
  }

  function remove(rolePlay: RolePlay) {
    setOutcome('');
    setDeleted(rolePlay);
    onChange(own.filter(({ id }) => id !== rolePlay.id));
  }

  return (
    <section className="card" aria-labelledby="own-role-plays">
      <h2 id="own-role-plays">{i18n.t('practice.own.heading')}</h2>
      <p>{i18n.t('practice.own.hint')}</p>
      <ul className="list">
        {own.map((rolePlay) => (
          <li key={rolePlay.id}>
            <span>{rolePlay.subject}</span>
            <span className="row">
              <button
                type="button"
                className="button"
                aria-label={i18n.t('practice.own.saveTitle', { title: rolePlay.subject })}
                onClick={() => save([rolePlay], rolePlay.id)}
              >
                {i18n.t('practice.own.save')}
              </button>
              <button
                type="button"
                className="button danger"
                aria-label={i18n.t('practice.own.deleteTitle', { title: rolePlay.subject })}
                onClick={() => remove(rolePlay)}
              >
                {i18n.t('practice.own.delete')}
              </button>
            </span>
          </li>
        ))}
      </ul>
      <div className="field">
        <label htmlFor={fileId}>{i18n.t('practice.own.load')}</label>
        <input id={fileId} type="file" accept=".json,application/json" onChange={(event) => void load(event)} />
      </div>
      <div className="row">
        <button type="button" className="button" onClick={() => save([shown], shown.id)}>
          {i18n.t('practice.own.saveTitle', { title: shown.subject })}
        </button>
        {own.length > 1 && (
          <button type="button" className="button" onClick={() => save(own, 'all')}>
            {i18n.t('practice.own.saveAll')}
          </button>
        )}
      </div>
      <div role="status">
        {outcome && <p>{outcome}</p>}
        {faults.length > 0 && (
          <div className="trouble">
            <p>{i18n.t('practice.own.nothingLoaded')}</p>
            <ul className="points">
              {faults.slice(0, MOST_FAULTS).map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
            {more > 0 && <p>{i18n.t('practice.own.moreFaults', more, { count: more })}</p>}
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
          {i18n.t('practice.own.deleted', { title: deleted.subject })}
        </UndoNotice>
      )}
    </section>
  );
}

/** How many faults of a file are named. */
const MOST_FAULTS = 8;

function save(rolePlays: readonly RolePlay[], name: string): void {
  downloadFile(`amends-role-play-${name}.json`, writeRolePlayFile(rolePlays), 'application/json');
}
