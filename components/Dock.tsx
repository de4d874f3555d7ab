import type { Advice, Finding } from '../utils/engine/types.ts';
import { type DraftRecord, isMutedBy, type PanelState } from '../utils/stores/panel.ts';
import type { PanelActs } from '../utils/stores/panel-acts.ts';
import { FindingItem } from './FindingItem.tsx';
import { UndoLine } from './UndoLine.tsx';
import { count } from './words.ts';

const SHOWN = 3;

interface DockProps {
  readonly advice: Advice;
  readonly draft: DraftRecord;
  readonly state: PanelState;
  readonly acts: PanelActs;
}

/** How the draft lands. Docked below, so that nothing above it moves while the agent types. */
export function Dock({ advice, draft, state, acts }: DockProps) {
  const { undo, notice, copied } = state;
  const findings = advice.findings.filter((finding) => !isMutedBy(undo, finding));
  const rows = findings
    .slice(0, SHOWN)
    .map((finding, index) => (
      <FindingItem
        key={finding.id}
        finding={finding}
        notice={notice?.at === finding.id ? notice : undefined}
        copied={copied === finding.id}
        onReplace={(rewrite) => void acts.replaceFinding(finding, rewrite)}
        onMute={(scope) => void acts.mute(finding, scope, index)}
        onCopy={(text) => void acts.copy(text, finding.id)}
      />
    ));
  if (undo?.what === 'mute') {
    rows.splice(
      undo.index,
      0,
      <li key="undo" className="finding">
        <UndoLine what={MUTED[undo.request.scope]} onUndo={() => void acts.undo()} />
      </li>,
    );
  }
  return (
    <section className="dock" aria-labelledby="draft-title">
      <div className="dock-head">
        <h2 className="title" id="draft-title">
          Your draft
        </h2>
        <p className="dock-note">{dockNote(advice, findings, draft)}</p>
      </div>
      {rows.length > 0 && <ol className="findings">{rows}</ol>}
    </section>
  );
}

const MUTED = {
  here: 'Muted for these words.',
  chat: 'Muted in this chat.',
  always: 'Muted in every chat.',
} as const;

/** Side hints are shown and not counted. */
export const counted = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => severity !== 'low').length;

function dockNote(advice: Advice, findings: readonly Finding[], draft: DraftRecord): string {
  const blanks = advice.blanksInDraft > 0 ? count(advice.blanksInDraft, 'blank') : '';
  const number = counted(findings);
  if (number > 0) return [count(number, 'finding'), blanks].filter(Boolean).join(', ');
  if (blanks !== '') return `${blanks} left to fill`;
  if (draft.mode === 'note') return 'Note: tone not checked';
  if (advice.mood.flags.includes('vulnerable')) return 'Only serious findings are shown';
  return 'No findings';
}
