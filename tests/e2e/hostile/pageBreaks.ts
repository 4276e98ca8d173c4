// What a page may do to obstruct the coach. These run in the page's own world, which has no access to this file, so
// each is self-contained.

interface Events {
  names: string[];
  scripts: string[];
}

/** Dispatches every event that one of our scripts could listen for, in each form. */
export function sendEvents({ names, scripts }: Events): void {
  for (const contentScriptName of scripts) {
    const detail = { contentScriptName, messageId: 'of the page' };
    for (const name of names) {
      for (const target of [document, window]) target.dispatchEvent(new CustomEvent(name, { detail }));
      window.postMessage({ type: name, ...detail }, '*');
    }
  }
}

/** Replaces functions that a coach needs with the page's own. */
export function overrideBuiltIns(): void {
  const fail = () => {
    throw new Error('Not here.');
  };
  const methods: [object, string[]][] = [
    [Element.prototype, ['attachShadow', 'matches', 'closest', 'append']],
    [HTMLElement.prototype, ['showPopover', 'hidePopover']],
    [EventTarget.prototype, ['dispatchEvent']],
    [Document.prototype, ['createRange', 'createTreeWalker', 'execCommand', 'getSelection', 'elementFromPoint']],
    [Range.prototype, ['setStart', 'setEnd']],
    [HighlightRegistry.prototype, ['set', 'delete', 'clear']],
    [
      window,
      [
        'getSelection',
        'MutationObserver',
        'ResizeObserver',
        'IntersectionObserver',
        'Highlight',
        'cancelAnimationFrame',
      ],
    ],
    [Map.prototype, ['delete']],
    [AbortController.prototype, ['abort']],
  ];
  for (const [owner, names] of methods) {
    for (const name of names) Object.defineProperty(owner, name, { configurable: true, writable: true, value: fail });
  }
}

/** Removes all marks from the page, whoever drew them. Returns how many kinds of them were there, and are left. */
export function clearHighlights(): { there: number; left: number } {
  const there = CSS.highlights.size;
  CSS.highlights.clear();
  return { there, left: CSS.highlights.size };
}

/** Removes what the extension floats over the page. Returns how many elements that were. */
export function removeFloating(): number {
  const hosts = document.querySelectorAll(':root > :popover-open');
  for (const host of hosts) host.remove();
  return hosts.length;
}

/** From now on, removes whatever is added beside the page's body. */
export function keepRemoving(): void {
  new MutationObserver(() => {
    for (const added of document.querySelectorAll(':root > :not(head, body)')) added.remove();
  }).observe(document.documentElement, { childList: true });
}

/** Styles everything beside the body so that nobody could see or click it. */
export function styleAway(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root > :not(head, body), :popover-open {
    display: none !important; visibility: hidden !important; opacity: 0 !important; pointer-events: none !important;
    position: static !important; transform: scale(0) !important; clip-path: inset(100%) !important;
    filter: opacity(0) !important; width: 0 !important; height: 0 !important; content-visibility: hidden !important;
  }`);
  document.adoptedStyleSheets.push(sheet);
}

/** Sets, on everything beside the body, all custom properties that one of our styles could read. */
export function setProperties(names: string[]): void {
  const sheet = new CSSStyleSheet();
  const values = names.map((name) => {
    const value = /left|top/.test(name) ? '-4000px' : name === '--visibility' ? 'hidden' : 'transparent';
    return `${name}: ${value} !important;`;
  });
  sheet.replaceSync(`:root, :root > * { ${values.join(' ')} direction: rtl !important; }`);
  document.adoptedStyleSheets.push(sheet);
}

/** Copies the composer again and again with some words in it, and puts the focus in each copy. */
export function openComposers({ count, words }: { count: number; words: string }): void {
  const composer = document.querySelector('.M9');
  for (let copy = 0; composer && copy < count; copy += 1) {
    const next = composer.cloneNode(true) as Element;
    const field = next.querySelector<HTMLElement>('[contenteditable]');
    next.className = 'M9 copy';
    document.body.append(next);
    if (field) field.textContent = words;
    field?.focus();
  }
}
