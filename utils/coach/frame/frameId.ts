/**
 * Identifies this frame among those of all tabs. Not `crypto.randomUUID`, which is missing on pages without HTTPS; a
 * self-hosted helpdesk may be one.
 */
const FRAME_ID = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');

let fields = 0;

/** The prefix of the ids of one field's flags. */
export function newIdPrefix(): string {
  fields += 1;
  return `${FRAME_ID}-${fields}`;
}
