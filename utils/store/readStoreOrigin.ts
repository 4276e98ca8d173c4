const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3})$/;
/** What a content security policy and a match pattern can name: no bracketed address, nothing that ends a directive. */
const HOST = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/;
const EXAMPLE = 'such as https://clickhouse.example.com';

/**
 * The origin of a team's store, as given when the package is built.
 * @returns `https://clickhouse.example.com`; empty if none was given
 * @throws with a sentence for the person building it
 */
export function readStoreOrigin(text: string): string {
  const written = text.trim();
  if (written === '') return '';
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !/^https?:\/\//i.test(written)) throw wrong(written, `must be an https address, ${EXAMPLE}`);
  if (!HOST.test(url.hostname)) throw wrong(written, `must name one host, ${EXAMPLE}`);
  if (url.username !== '' || url.password !== '')
    throw wrong(written, 'must not hold a user or a password: the team’s policy brings them');
  if (url.pathname !== '/' || /[?#]/.test(written))
    throw wrong(written, `must end after the host and its port, ${EXAMPLE}:8443`);
  if (url.protocol !== 'https:' && !LOOPBACK.test(url.hostname))
    throw wrong(written, 'must begin with https:// (http:// is for this machine alone, to try it out)');
  return url.origin;
}

/** The match pattern of a store's host for a manifest: patterns name no ports. */
export function storePattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

function wrong(written: string, what: string): Error {
  return new Error(`The store ${what}. It was “${written}”.`);
}
