/** What stands in the page while it is taught. The card is Poise's card; shape says what colour says. */
export const TEACH_CSS = `
.poise{--who-customer:light-dark(#2f56a6,#9ab7ec);--who-agent:light-dark(#9c4710,#eca271);--who-neither:light-dark(#636965,#9da39f);--who-unknown:light-dark(#7b2a5d,#e2a0c8)}
.teach{top:12px;left:auto;right:12px;width:340px;max-height:calc(100vh - 24px);outline:none}
.teach.is-left{right:auto;left:12px}
.teach h2{margin:0;padding:14px 16px 0;font-size:16px;font-weight:600;line-height:1.3}
.teach-step{padding:12px 16px 0;color:var(--ink-3);font-size:12px;line-height:1}
.teach-step+h2{padding-top:6px}
.teach-text{padding:6px 16px 0;color:var(--ink-2);overflow-wrap:anywhere}
.teach-says{padding:8px 16px 0;color:var(--ink);font-weight:600}
.teach-says:empty{display:none}
.teach-counts{display:flex;flex-wrap:wrap;gap:4px 14px;padding:10px 16px 0!important;font-size:13px;color:var(--ink-2)}
.teach-counts b{color:var(--ink)}
.teach-key{display:inline-block;width:14px;height:10px;margin-inline-end:5px;border:2px solid var(--who);border-radius:3px;vertical-align:-1px}
.teach-read{margin:10px 0 0;padding:0;list-style:none;border-block:1px solid var(--line);max-height:150px;overflow:auto;overflow-wrap:anywhere}
.teach-read li{padding:6px 16px;font-size:13px}
.teach-read li+li{border-top:1px solid var(--line)}
.teach-read b{color:var(--who)}
.teach-acts{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap:4px 6px;padding:10px 12px;background:var(--ground)}
.teach-acts .btn-main{margin-inline-end:auto}
.teach-mend{display:flex;flex-wrap:wrap;align-items:center;gap:4px;padding:8px 12px 0 16px;font-size:13px;color:var(--ink-2)}
.is-customer{--who:var(--who-customer)}.is-agent{--who:var(--who-agent)}.is-system,.is-bot,.is-note{--who:var(--who-neither)}.is-unknown{--who:var(--who-unknown)}
.is-agent{--edge:dashed}.is-system,.is-bot,.is-note{--edge:dotted}.is-unknown{--edge:double}
.teach-key,.teach-box{border-style:var(--edge,solid)}
.teach-marks{position:fixed;inset:0;overflow:hidden;pointer-events:none}
.teach-box{position:fixed;left:0;top:0;border-width:2px;border-color:var(--who);border-radius:6px}
.teach-box.is-unknown,.teach-key.is-unknown{border-width:4px}
.teach-box.is-chosen{border-width:4px}
.teach-box span{position:absolute;right:0;top:-1px;padding:1px 6px 2px;border-radius:0 4px 0 4px;background:var(--who);color:light-dark(#fff,#101312);font-size:11px;font-weight:600;line-height:1.3}
.teach-box.is-field{--who:var(--accent-fill);border-width:2px}
.teach-box.is-cursor{border:2px solid var(--focus);border-radius:4px;background:rgb(11 100 94/10%)}
@media (max-width:420px){.teach,.teach.is-left{left:8px;right:8px;width:auto;max-width:none;max-height:50vh}.teach.is-left{top:auto;bottom:8px}}
@media (forced-colors:active){.teach-box span{border:1px solid CanvasText}}
`;
