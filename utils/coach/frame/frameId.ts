/**
 * Tells this frame from all others, of all tabs. Not `crypto.randomUUID`, which a page without HTTPS has not, and a
 * helpdesk of one's own may be one.
 */
const FRAME_ID = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');

let fields = 0;

/** What the ids of one field's flags begin with. */
export function newIdPrefix(): string {
  fields += 1;
  return `${FRAME_ID}-${fields}`;
}
