/** Adds a style sheet to one of the extension's shadow roots. */
export function addStyle(root: ShadowRoot, css: string): void {
  // A style sheet object is not subject to the page's content security policy. Firefox does not let content scripts
  // adopt one, but exempts their elements from the policy; on the practice page it is the other way round.
  if (import.meta.env.FIREFOX && location.protocol !== 'moz-extension:') {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
    return;
  }
  // A document does not accept another document's style sheets.
  const { CSSStyleSheet } = root.ownerDocument.defaultView ?? window;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
