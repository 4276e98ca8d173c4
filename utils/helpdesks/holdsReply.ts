import { isTextarea } from '../editor/isWritable';

/** Narrower fields, in CSS pixels, are cells, chips and the hidden fields of code editors. */
const NARROWEST = 160;
/** Fewer characters than this are a title or a code, not a reply. */
const SHORTEST = 100;

/** A field that searches, chooses or takes one line; a preview. */
const NO_REPLY = [
  ':is([role="searchbox"], [role="combobox"], [role="spinbutton"])',
  '[aria-multiline="false"]',
  '[aria-hidden="true"]',
  '[enterkeyhint="search"]',
  '[inputmode]:not([inputmode="text"])',
  '[autocomplete~="one-time-code"]',
  '[autocomplete*="password"]',
  '[autocomplete^="cc-"]',
  ':is([role="search"], search) *',
  ':is(.preview, [class$="-preview"], [id$="preview"]) *',
].join(', ');

/** Code editors, which are contenteditable or catch what is typed in a textarea. */
const CODE = '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, .xterm, pre, code';

/** What developers call such a field, in its `name`, `id` or test id. Labels are translated and not used. */
const OTHER_NAME =
  /(?:^|[-_.[\s])(?:search|query|filter|subject|title|summary|password|secret|code|tags?|url|b?cc|recipients?)(?:$|[-_.\]\s])/i;

/** Whether a writable field of an unknown page can be a reply to a customer. */
export function holdsReply(field: HTMLElement): boolean {
  if (field.matches(NO_REPLY) || field.closest(CODE)) return false;
  // A table's cell or an image's caption in an editor is a field inside the field.
  if (field.parentElement?.closest('[contenteditable]:not([contenteditable="false"])')) return false;
  if (isTextarea(field) && field.maxLength >= 0 && field.maxLength < SHORTEST) return false;
  const names = [field.getAttribute('name'), field.id, field.getAttribute('data-testid')];
  if (names.some((name) => name && OTHER_NAME.test(inWords(name)))) return false;
  return field.getBoundingClientRect().width >= NARROWEST;
}

/** `ticketSubject` as `ticket-Subject`. */
function inWords(name: string): string {
  return name.replace(/([a-z])(?=[A-Z])/g, '$1-');
}
