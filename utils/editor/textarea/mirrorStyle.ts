// `!important` on the host: a page's own rules must not win over ours.
export const mirrorStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  overflow: visible !important;
  pointer-events: none !important;
  user-select: none !important;
  z-index: var(--layer, auto) !important;
}
.frame,
.view {
  position: absolute;
  overflow: hidden;
  transform-origin: 0 0;
}
.copy {
  box-sizing: border-box;
  color: transparent;
}
@media print {
  :host {
    display: none !important;
  }
}
`;
