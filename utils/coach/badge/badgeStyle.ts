import { tokensFor } from '../../look/tokensFor';

/** Style of the small elements beside a reply: the badge and the notice of blanks. */
export const badgeStyle = `${tokensFor('[role]')}
:host { pointer-events: none !important; }
[role] {
  position: fixed; display: flex; align-items: center; box-sizing: border-box; width: max-content;
  border: 1px solid var(--line); border-radius: 13px; background: var(--ground); color: var(--quiet);
  font: 12px/1.3 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
span { padding: 3px 2px 3px 10px; }
button { all: unset; pointer-events: auto; padding: 3px 9px 3px 5px; border-radius: 999px; cursor: pointer; font-size: 14px; line-height: 1; }
button:hover { background: var(--soft); }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: -1px; }
.blanks {
  flex: none; margin: 2px; padding: 2px 9px; border-radius: 999px; background: var(--blank); color: var(--blank-ink);
  font-size: 12px; font-weight: 650; line-height: 1.3;
}
button.blanks:hover { background: var(--blank); text-decoration: underline; }
[hidden] { display: none; }
@media (forced-colors: active) {
  [role] { border-color: CanvasText; }
  .blanks { forced-color-adjust: none; background: Highlight; color: HighlightText; }
}
`;
