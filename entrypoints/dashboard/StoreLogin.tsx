import { type FormEvent, useId } from 'react';
import { useStoredItem } from '../../components/hooks/useStoredItem';
import { FEWEST_AGENTS } from '../../utils/stats/figures/crowd';
import { NO_LOGIN, storeLogin } from '../../utils/store/storeLogin';
import { TEAM } from '../../utils/store/team';
import { useFilters } from './filters';

/** As whom the team's store is asked, where its figures are to be shown, and what they leave out. */
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
    <section className="card no-print" aria-labelledby={id}>
      <h2 id={id}>The team’s store</h2>
      <p className="quiet">
        What fewer than {FEWEST_AGENTS} agents counted on a day, at a helpdesk and in a situation is left out, and is in
        no sum. Promises, incidents and hours of the week are not in the store: below they are those of this browser.
      </p>
      {login.user === '' ? (
        <form className="row" onSubmit={submit}>
          <label className="field">
            <span>User who may read</span>
            <input name="user" autoComplete="off" required />
          </label>
          <label className="field">
            <span>Password</span>
            <input name="password" type="password" autoComplete="off" />
          </label>
          <button type="submit" className="button">
            Show the team’s figures
          </button>
        </form>
      ) : (
        <p>
          Asked as {login.user}, until the browser closes.{' '}
          <button type="button" className="button" onClick={() => change(NO_LOGIN)}>
            Forget the password
          </button>
        </p>
      )}
      {trouble && <p className="trouble">{trouble}</p>}
    </section>
  );
}
