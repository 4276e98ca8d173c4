import fs from 'node:fs';
import path from 'node:path';

/**
 * The files that some arguments name: paths, and patterns with `*`, `**`, `?` and `{one,another}` that the shell has
 * not expanded.
 * @param {string[]} names
 * @returns {string[]} each once, in order
 * @throws Error with a sentence about the first argument that matches no file
 */
export function findInputs(names) {
  const found = names.flatMap((name) => {
    if (fs.statSync(name, { throwIfNoEntry: false })?.isFile()) return [name];
    if (!/[*?{]/.test(name)) throw new Error(`There is no file ${name}.`);
    const files = matching(name);
    if (files.length === 0) throw new Error(`No file matches ${name}.`);
    return files;
  });
  return [...new Set(found)];
}

/** @param {string} pattern */
function matching(pattern) {
  const parts = pattern.split('/');
  const fixed = parts.slice(
    0,
    parts.findIndex((part) => /[*?{]/.test(part)),
  );
  const base = fixed.join('/') || (pattern.startsWith('/') ? '/' : '.');
  if (!fs.statSync(base, { throwIfNoEntry: false })?.isDirectory()) return [];
  const wanted = new RegExp(`^${expressionOf(path.posix.normalize(pattern))}$`);
  return fs
    .readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(entry.parentPath.replaceAll(path.sep, '/'), entry.name))
    .filter((file) => wanted.test(file))
    .sort();
}

/** @param {string} pattern */
function expressionOf(pattern) {
  return pattern.replace(/\*\*\/|\*|\?|\{([^{}]*)\}|[.+^$()|[\]\\]/g, (part, choices) => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    return choices === undefined ? `\\${part}` : `(?:${choices.split(',').map(expressionOf).join('|')})`;
  });
}
