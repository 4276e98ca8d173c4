import { Fragment } from 'react';
import { i18n } from '#i18n';

/** The words of a rewrite, with the blanks that only the agent can fill set apart. */
export function RewriteText({ rewrite }: { rewrite: string }) {
  if (rewrite === '') return i18n.t('coach.removeWords');
  // The index is the key: the pieces of a text have no identity but their place in it.
  return rewrite
    .split(/(\[[^\]]*\])/u)
    .map((piece, index) => (
      <Fragment key={index}>{piece.startsWith('[') ? <span className="blank">{piece}</span> : piece}</Fragment>
    ));
}
