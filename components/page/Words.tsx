import type { ReactNode } from 'react';

const PART = /\{(\w+)\}/;

/**
 * A sentence of the interface with elements in it: each language puts them where its grammar needs them.
 * @param text "Press {key} to go on", as `i18n.t('…', { key: '{key}' })` gives it
 * @param parts what replaces each name, `{ key: <kbd>Enter</kbd> }`
 */
export function Words({ text, parts }: { text: string; parts: Record<string, ReactNode> }) {
  return text.split(PART).map((piece, index) => {
    // Every other piece is a name.
    if (index % 2 === 0) return piece;
    return <span key={index}>{parts[piece]}</span>;
  });
}
