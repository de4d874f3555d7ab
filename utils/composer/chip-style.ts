/**
 * The styles of what stands in a page, with the few tokens they need. Fixed sizes: pages change what a rem is. One
 * value serves both schemes, by `color-scheme` on the layer.
 */
const CHIP_CSS = `
.poise{--ground:light-dark(#fdfdfc,#191b1b);--line:light-dark(#e4e5e0,#303534);--line-strong:light-dark(#868a83,#7b827e);--ink:light-dark(#1b1e1d,#edefed);--ink-2:light-dark(#4b514e,#bdc2bf);--ink-3:light-dark(#636965,#9da39f);--focus:light-dark(#0b645e,#8fded5);
color-scheme:light dark;font:400 14px/1.45 system-ui,sans-serif}
.poise *{box-sizing:border-box}
[data-mood=satisfied]{--mood:light-dark(#3d6b22,#9fcb7e)}[data-mood=calm]{--mood:light-dark(#46667a,#9cbccd)}[data-mood=confused]{--mood:light-dark(#6650a4,#bbaaec)}[data-mood=anxious]{--mood:light-dark(#7a5a06,#dab961)}[data-mood=disappointed]{--mood:light-dark(#3a5c9c,#9ab7ec)}[data-mood=frustrated]{--mood:light-dark(#9c4710,#eca271)}[data-mood=angry]{--mood:light-dark(#98342a,#ee9a8c)}[data-mood=abusive]{--mood:light-dark(#7b2a5d,#e2a0c8)}[data-mood=unsure]{--mood:var(--ink-3)}
.pin{position:fixed;left:0;top:0;display:inline-flex;align-items:center;gap:6px;height:24px;margin:0;padding:0 9px;border:1px solid var(--line);border-radius:999px;background:var(--ground);box-shadow:0 1px 2px light-dark(rgb(27 30 29/8%),rgb(0 0 0/40%));color:var(--ink-2);font:inherit;font-weight:600;font-size:12px;line-height:1;white-space:nowrap;cursor:pointer;touch-action:none;user-select:none;transition:border-color 90ms cubic-bezier(.2,0,0,1)}
.pin[hidden]{display:none}
.pin:hover{border-color:var(--line-strong)}
.pin svg{display:block;flex:none;overflow:visible;fill:none;stroke:currentcolor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
.pin .mood-mark{width:18px;height:11px;color:var(--mood);stroke-width:2.75}
.pin-word{color:var(--mood,var(--ink-2))}
.pin-trend{display:inline-flex;color:var(--ink-3)}
.pin-trend svg{width:9px;height:9px}
.pin-count{display:inline-flex;align-items:center;height:12px;padding-inline-start:8px;border-inline-start:1px solid var(--line);color:var(--ink)}
.pin.is-quiet{border-color:transparent;box-shadow:none;font-weight:400}
.pin:focus-visible{outline:none;box-shadow:0 0 0 2px var(--ground),0 0 0 4px var(--focus)}
.pin.is-small{width:32px;padding:0;justify-content:center}
.pin.is-small span{display:none}
.over{position:fixed;left:0;top:0;overflow:hidden;pointer-events:none;transform-origin:0 0}
.over div{color:transparent;border-style:solid;border-color:transparent;margin:0}
.hl,.marked{text-decoration:underline solid 2px #c06424;text-decoration-skip-ink:none;text-underline-offset:3px}
.marked{padding-inline:1px;text-underline-offset:2px}
.marked[data-severity=medium],.hl[data-severity=medium]{text-decoration-style:dashed}
.marked[data-severity=block],.hl[data-severity=block]{text-decoration-style:double;text-decoration-thickness:3px}
.hl[data-severity=block],.hl.is-open{background:rgb(192 100 36/14%)}
@media (prefers-contrast:more){.poise{--ground:light-dark(#fff,#000);--line:light-dark(#6b706c,#8f9692);--line-strong:light-dark(#2a2d2c,#d5d9d6);--ink:light-dark(#000,#fff);--ink-2:light-dark(#1b1e1d,#edefed);--ink-3:light-dark(#333835,#d5d9d6)}}
@media (prefers-reduced-motion:reduce){.pin{transition:none}}
@media (forced-colors:active){.pin{border:1px solid ButtonBorder}.pin:focus-visible{outline:2px solid Highlight}}
`;

const dressed = new WeakSet<HTMLElement>();

/** Give Poise's layer these styles; once is enough. */
export function dress(layer: HTMLElement): void {
  if (dressed.has(layer)) return;
  dressed.add(layer);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CHIP_CSS);
  (layer.getRootNode() as ShadowRoot).adoptedStyleSheets.push(sheet);
}
