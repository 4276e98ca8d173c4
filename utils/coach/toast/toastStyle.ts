import { tokensFor } from '../../look/tokensFor';

export const toastStyle = `${tokensFor('.toast')}
.toast {
  position: fixed; left: 16px; bottom: 16px; box-sizing: border-box; max-width: min(440px, calc(100vw - 32px));
  display: flex; align-items: center; gap: 8px; padding: 8px 8px 8px 16px; border: 1px solid var(--over-line); border-radius: 10px;
  background: var(--over); color: var(--over-ink); font: 14px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  box-shadow: 0 10px 32px rgb(0 0 0 / 24%);
}
span { overflow-wrap: anywhere; }
button { all: unset; padding: 6px 10px; border-radius: 8px; color: var(--over-accent); font-weight: 650; cursor: pointer; }
button:hover { background: rgb(255 255 255 / 12%); }
button:focus-visible { outline: 2px solid var(--over-focus); }
`;
