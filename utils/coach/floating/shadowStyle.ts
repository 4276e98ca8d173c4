/** Gives a shadow root of ours its style sheet. */
export function addStyle(root: ShadowRoot, css: string): void {
  // A style sheet object is outside the page's content security policy. Firefox does not let content scripts adopt one,
  // and does not hold their elements to the policy; on the practice page it is the other way round.
  if (import.meta.env.FIREFOX && location.protocol !== 'moz-extension:') {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
    return;
  }
  // One document does not take another's style sheets.
  const { CSSStyleSheet } = root.ownerDocument.defaultView ?? window;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
