import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fragment, fragmentNames } from '../../rules/engine/expressions/fragments';
import { markFound } from '../../rules/engine/expressions/markFound';
import { rules, steps } from '../../rules/engine/library/library';
import { examplesIn } from './documentedExamples';

const PAGE = fs.readFileSync('rules/FRAGMENTS.md', 'utf8');
const written = [...rules, ...steps].flatMap(({ match, unless = [], ...owner }) => [
  ...match,
  ...unless,
  ...('hollow' in owner ? (owner.hollow ?? []) : []),
]);
const expressions = [...written, ...fragmentNames.map(fragment)];
const namesIn = (texts: readonly string[], name: RegExp) => new Set(texts.flatMap((text) => text.match(name) ?? []));

const rows = examplesIn(PAGE);
const documented = rows.map(({ term }) => term);

describe('the list of fragments and word classes', () => {
  it('has every fragment, each once', () => {
    const names = documented.filter((term) => term.startsWith('$'));
    expect(names.toSorted()).toEqual(fragmentNames.map((name) => `$${name}`).toSorted());
  });

  it('has every word class that an expression asks for', () => {
    const tags = documented.filter((term) => term.startsWith('#'));
    expect(tags.toSorted()).toEqual([...namesIn(expressions, /#[A-Za-z]+/g)].toSorted());
  });

  it.each(rows)('is right about $term', ({ expression, sentence, marked }) => {
    expect(markFound(expression, sentence)).toBe(marked);
  });
});

describe('the language of expressions', () => {
  const parts = examplesIn(fs.readFileSync('rules/WRITING.md', 'utf8'));

  it('is shown by examples', () => {
    expect(parts.length).toBeGreaterThanOrEqual(16);
  });

  it.each(parts)('has $term as the page on writing rules says', ({ expression, sentence, marked }) => {
    expect(markFound(expression, sentence)).toBe(marked);
  });
});

describe('every fragment', () => {
  const used = namesIn(expressions, /\$[A-Za-z]+/g);

  it.each(fragmentNames)('is used by some expression: $%s', (name) => {
    expect(used).toContain(`$${name}`);
  });
});
