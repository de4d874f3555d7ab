/** Poise's one place in a page: a closed shadow root on a popover, outside the page's own layout. */
export interface PoiseRoot {
  readonly layer: HTMLElement;
  /** Put the host (back) into the top layer: pages replace their whole document, or show something above it. */
  show(): void;
  /** Light or dark, from the ground Poise stands on. */
  scheme(dark: boolean): void;
  isOwn(node: Node): boolean;
  /** Keys pressed inside one of Poise's own controls; the page's hotkeys never hear them. */
  onKey(part: Element, handler: (event: KeyboardEvent) => void): void;
}

const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
} as const;

declare global {
  /** The root of the content script that is on, for what is added to it later. */
  var poiseRoot: PoiseRoot | undefined;
}

/** Add Poise's host to a page; it is gone again when the signal ends. Nothing of the page moves. */
export function openRoot(page: Document, signal: AbortSignal): PoiseRoot {
  const host = page.createElement('div');
  host.popover = 'manual';
  // Through the object model, not an attribute: a strict policy of the page forbids those.
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: __POISE_SHADOW__ });
  const layer = page.createElement('div');
  layer.className = 'poise';
  layer.dataset.inPage = '';
  root.append(layer);

  const handlers = new Map<Element, (event: KeyboardEvent) => void>();
  /** Keys that went down here: a press can give the focus to the composer, and Enter, still down, would send there. */
  const down = new Set<string>();
  const onKey = (event: KeyboardEvent) => {
    const ours = event.target === host;
    if (event.type === 'keydown' && !event.repeat) down[ours ? 'add' : 'delete'](event.code);
    const held = down.has(event.code);
    if (event.type === 'keyup') down.delete(event.code);
    if (!ours && !held) return;
    event.stopImmediatePropagation();
    if (!ours) event.preventDefault();
    if (!ours || event.type !== 'keydown') return;
    for (const [part, handler] of handlers) if (part.contains(root.activeElement)) handler(event);
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    page.defaultView?.addEventListener(type, onKey, { capture: true, signal });
  }
  signal.addEventListener('abort', () => host.remove());

  const poiseRoot: PoiseRoot = {
    layer,
    show() {
      if (signal.aborted) return;
      if (!host.isConnected) page.documentElement.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
    },
    scheme(dark) {
      layer.style.colorScheme = dark ? 'dark' : 'light';
    },
    isOwn: (node) => node === host,
    onKey: (part, handler) => void handlers.set(part, handler),
  };
  globalThis.poiseRoot = poiseRoot;
  return poiseRoot;
}
