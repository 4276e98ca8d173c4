import type { ListedRule } from './catalogue';

/** The sources of a rule, by their English titles, with links where they are on the web. */
export function Sources({ sources }: { sources: ListedRule['sources'] }) {
  return sources.map(({ title, url }, at) => (
    <span key={title} lang="en">
      {at > 0 && '; '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
    </span>
  ));
}
