import { type FormEvent, useId } from 'react';
import { i18n } from '#i18n';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { FEWEST_AGENTS } from '../../utils/stats/figures/crowd';
import { NO_LOGIN, storeLogin } from '../../utils/store/storeLogin';
import { TEAM } from '../../utils/store/team';
import { useFilters } from './filters';
import './storeLogin.css';

/** Who the team's store is queried as, if its figures are to be shown, and what they leave out. */
export function StoreLogin() {
  const source = useFilters((filters) => filters.source);
  const { value: login, change, trouble } = useStoredItem(storeLogin);
  const id = useId();
  if (source !== TEAM || !login) return null;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    change({ user: String(typed.get('user') ?? '').trim(), password: String(typed.get('password') ?? '') });
  }

  return (
    <section className="card no-print store-login" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('teamStore.login.title')}</h2>
      <p className="quiet">{i18n.t('teamStore.login.about', { fewest: FEWEST_AGENTS })}</p>
      {login.user === '' ? (
        <form className="row" onSubmit={submit}>
          <label className="field">
            <span>{i18n.t('teamStore.login.user')}</span>
            <input name="user" autoComplete="off" required />
          </label>
          <label className="field">
            <span>{i18n.t('teamStore.login.password')}</span>
            <input name="password" type="password" autoComplete="off" />
          </label>
          <button type="submit" className="button">
            {i18n.t('teamStore.login.show')}
          </button>
        </form>
      ) : (
        <div className="row">
          <p>{i18n.t('teamStore.login.asked', { user: login.user })}</p>
          <button type="button" className="button" onClick={() => change(NO_LOGIN)}>
            {i18n.t('teamStore.login.forget')}
          </button>
        </div>
      )}
      {trouble && <p className="trouble">{trouble}</p>}
    </section>
  );
}
