import { rules } from '../../rules/engine/library/library';

// What a figure was counted with. A build ships these as plain values (utils/build/shipValues.ts).

/** What is known of the reader's model; nothing if the package comes without one. */
const models = import.meta.glob<{ version: string; sha256: string }>('../../rules/reader/model/reader.json', {
  eager: true,
  import: 'default',
});

/** Version of the rules: the same as long as no rule flags other words or places. Eight hexadecimal digits. */
export const rulesVersion: string = fnv1a(
  JSON.stringify(rules.map(({ id, match, unless, severity }) => [id, match, unless, severity])),
);

/** Version of the reader: its number, and the beginning of its hash. */
export const modelVersion: string = Object.values(models)
  .map(({ version, sha256 }) => `${version}-${sha256.slice(0, 8)}`)
  .join();

/** FNV-1a over UTF-16 units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): tells texts apart, hides nothing. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
