/** The card's styles, on the tokens that `chip-style.ts` sets on the layer. Fixed sizes: pages change what a rem is. */
export const CARD_CSS = `
.poise{--sunken:light-dark(#eceee9,#2c302f);--accent:light-dark(#0b645e,#67c6bb);--accent-fill:light-dark(#0d6761,#4fb0a6);--accent-fill-hover:light-dark(#0a534e,#68c1b7);--on-accent:light-dark(#fff,#06211e);--accent-soft:light-dark(#e2efed,#20393a);--accent-soft-hover:light-dark(#d3e7e4,#284746)}
.card{position:fixed;left:0;top:0;width:360px;max-width:calc(100vw - 24px);overflow:auto;overscroll-behavior:contain;border-radius:10px;background:var(--ground);color:var(--ink);box-shadow:0 0 0 1px var(--line),0 8px 28px light-dark(rgb(27 30 29/14%),rgb(0 0 0/55%)),0 1px 3px light-dark(rgb(27 30 29/10%),rgb(0 0 0/50%));text-align:start;text-transform:none;letter-spacing:normal;-webkit-font-smoothing:antialiased}
.card[hidden]{display:none}
:where(.card) :where(p,ul){margin:0;padding:0;list-style:none;overflow-wrap:anywhere;text-wrap:pretty}
.card-said{display:flex;justify-content:space-between;align-items:baseline;gap:12px;padding:14px 16px 0;font-size:13px}
.card-n{color:var(--ink-3);white-space:nowrap}
.card .marked{text-underline-offset:4px;font-weight:600}
.card-msg{padding:8px 16px 0}
.card-tries{margin-top:10px;border-block:1px solid var(--line)}
.card-tries li{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:6px 12px;padding:9px 12px 9px 16px}
.card-tries li+li{border-top:1px solid var(--line)}
.card-tries p{flex:1 1 150px}
.card-why{padding:10px 16px;color:var(--ink-3);font-size:12px;line-height:1.5}
.card-why span{color:var(--ink-2)}
.card-foot{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;padding:4px 6px;border-top:1px solid var(--line)}
.card-nav{display:flex;margin-inline-start:auto}
.card-foot kbd{color:var(--ink-3)}
.card-mute{display:flex;flex-wrap:wrap;align-items:center}
.card-mute .btn{color:var(--ink)}
.card-mute .lead,.card-gone .lead{padding:0 10px;color:var(--ink-3);font-size:13px}
.card-gone{display:flex;align-items:center;justify-content:space-between;padding:6px}
.card-note{flex:1 0 100%;display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:6px 12px;color:var(--ink-2);font-size:13px}
.card-note textarea{flex:1 0 100%;resize:none;padding:6px 8px;border:1px solid var(--line-strong);border-radius:6px;background:var(--ground);color:var(--ink);font:inherit}
.card .btn{display:inline-flex;align-items:center;justify-content:center;gap:8px;flex:none;min-height:28px;margin:0;padding:0 10px;border:1px solid transparent;border-radius:6px;background:none;color:var(--ink-2);font:inherit;font-size:13px;line-height:1;white-space:nowrap;cursor:pointer;transition:background 90ms cubic-bezier(.2,0,0,1)}
.card .btn:hover{background:var(--sunken);color:var(--ink)}
.card .btn-main{background:var(--accent-fill);color:var(--on-accent);font-weight:600}
.card .btn-main:hover{background:var(--accent-fill-hover);color:var(--on-accent)}
.card .btn-soft{background:var(--accent-soft);color:var(--accent);font-weight:600}
.card .btn-soft:hover{background:var(--accent-soft-hover);color:var(--accent)}
.card .btn[aria-disabled]{opacity:.6;cursor:default}
.card kbd{font:inherit;font-weight:400;font-size:12px;line-height:1;letter-spacing:.02em}
.card:focus-within .at-rest,.card:not(:focus-within) .at-focus{display:none}
.card :focus-visible{outline:none;box-shadow:0 0 0 2px var(--ground),0 0 0 4px var(--focus)}
.card-heard{position:fixed;left:0;top:0;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (prefers-contrast:more){.card .btn-soft{border-color:currentcolor}}
@media (prefers-reduced-motion:reduce){.card .btn{transition:none}}
@media (forced-colors:active){.card{border:1px solid ButtonBorder}.card .btn{border-color:ButtonBorder}.card :focus-visible{outline:2px solid Highlight}}
`;
