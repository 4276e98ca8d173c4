import { Fragment } from 'react';
import { i18n } from '#i18n';

/** The words of a rewrite, with blanks that only the agent can fill set apart. */
export function RewriteText({ rewrite }: { rewrite: string }) {
  if (rewrite === '') return i18n.t('coach.removeWords');
  // The index is the key: pieces of a text have no identity other than their position.
  return rewrite
    .split(/(\[[^\]]*\])/u)
    .map((piece, index) => (
      <Fragment key={index}>{piece.startsWith('[') ? <span className="blank">{piece}</span> : piece}</Fragment>
    ));
}
