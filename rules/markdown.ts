import { sourceOf } from './sources';

/** Sentences as a Markdown list. */
export const list = (sentences: readonly string[]) => sentences.map((sentence) => `- ${plain(sentence)}`).join('\n');

/** The offending [span] of an example in bold. */
export function emphasise(example: string): string {
  const [before = '', span = '', after = ''] = example.split(/\[([^\]]*)\]/);
  return `${plain(before)}**${plain(span)}**${plain(after)}`;
}

/** Escapes text so that Markdown leaves it unchanged, on one line. */
export function plain(text: string): string {
  return text.replace(/[\\*_`<>|#]/g, '\\$&').replace(/\s*\n\s*/g, ' ↵ ');
}

/** A source, as a link if it has an address. */
export function cite(name: string): string {
  const { title, url } = sourceOf(name);
  return url ? `[${plain(title)}](${url})` : plain(title);
}
