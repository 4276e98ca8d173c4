import { tokensFor } from '../../look/tokensFor';

export const cardStyle = `${tokensFor('[role="dialog"]')}
[role="dialog"] {
  position: fixed; box-sizing: border-box; display: flex; flex-direction: column;
  width: 352px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px);
  border: 1px solid var(--line); border-radius: 12px; background: var(--ground); color: var(--ink);
  font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  box-shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 10px 32px rgb(0 0 0 / 18%);
}
[role="dialog"]:focus { outline: none; }
header { display: flex; align-items: baseline; gap: 8px; padding: 12px 16px 6px; }
.body { min-height: 0; overflow: auto; padding: 0 16px 12px; }
.severity { font-size: 12px; font-weight: 650; text-underline-offset: 3px; }
.warning { color: var(--warning); text-decoration: underline wavy 1px; }
.caution { color: var(--caution); text-decoration: underline dashed 1.5px; }
.hint { color: var(--hint); text-decoration: underline dotted 1.5px; }
.position { flex: 1; color: var(--quiet); font-size: 12px; }
h2 { margin: 0 0 8px; font-size: 15px; line-height: 1.35; font-weight: 650; }
p { margin: 6px 0 0; }
.source { color: var(--quiet); font-size: 12px; }
.rewrites { display: grid; gap: 6px; margin-bottom: 10px; }
button { font: inherit; color: inherit; cursor: pointer; border-radius: 8px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.rewrite { padding: 8px 12px; border: 1px solid var(--line); background: var(--soft); text-align: start; overflow-wrap: anywhere; }
.rewrite:first-of-type { border-color: var(--accent); background: var(--accent); color: var(--accent-ink); }
.rewrite:hover { filter: brightness(1.06); }
.offers { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px; margin: -1px 0 4px 12px; color: var(--quiet); font-size: 13px; }
.offers button { padding: 2px 9px; border: 1px solid var(--line); border-radius: 999px; background: none; color: var(--ink); text-align: start; overflow-wrap: anywhere; }
.offers button:hover { background: var(--soft); }
.blank { border-bottom: 1.5px dotted currentColor; }
details { margin-bottom: 10px; font-size: 13px; }
summary { width: fit-content; border-radius: 4px; color: var(--quiet); cursor: pointer; }
.dismiss { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 9px; padding-top: 8px; border-top: 1px solid var(--line);
  color: var(--quiet); font-size: 13px; }
.dismiss p { flex-basis: 100%; margin: 0 0 6px; color: var(--ink); overflow-wrap: anywhere; }
.dismiss button, .close { padding: 4px 7px; white-space: nowrap; border: 0; background: none; color: var(--quiet); }
.dismiss button { margin-inline-start: -7px; }
.dismiss button:hover, .close:hover { background: var(--soft); color: var(--ink); }
.dismiss p ~ button { border: 1px solid var(--line); margin-inline-end: 6px; color: var(--ink); }
.close { line-height: 1; font-size: 16px; margin: -4px -8px 0 0; }
.notice { margin: 0 0 10px; padding: 8px 10px; border-radius: 8px; background: var(--soft); }
@media (forced-colors: active) { [role="dialog"], .rewrite, .offers button { border-color: CanvasText; } }
`;
