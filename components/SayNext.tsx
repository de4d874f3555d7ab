import { type ReactNode, useRef } from 'react';
import type { Advice, Suggestion } from '../utils/engine/types.ts';
import { changesWait, isStale, isStillWriting, type PanelState } from '../utils/stores/panel.ts';
import type { PanelActs } from '../utils/stores/panel-acts.ts';
import { inGroups, inOrder } from '../utils/stores/shown-order.ts';
import { Handover } from './Handover.tsx';
import { Ladder } from './Ladder.tsx';
import { Notice } from './Notice.tsx';
import { OpenCard } from './OpenCard.tsx';
import { SuggestionCard } from './SuggestionCard.tsx';
import { useHold } from './useHold.ts';
import { useShortcuts } from './useShortcuts.ts';

interface SayNextProps {
  readonly advice: Advice;
  readonly state: PanelState;
  readonly acts: PanelActs;
}

/** What could be said now: the boundary ladder where there is one, suggestions, and the way to a manager. */
export function SayNext({ advice, state, acts }: SayNextProps) {
  const holding = useHold(acts.hold);
  const { boundary, next, escalation } = inGroups(state.shown, advice);
  const card = (suggestion: Suggestion) => <Card key={suggestion.id} {...{ suggestion, state, acts }} />;
  const waits = changesWait(state) && (
    <span className="say-waits">
      {isStillWriting(state) && <span className="hint">They are still writing</span>}
      <button type="button" className="link" onClick={acts.showNew}>
        Show new
      </button>
    </span>
  );
  const moved = state.notice?.at === 'say' && <Notice notice={state.notice} />;
  const hasEscalation = escalation.length > 0 || advice.handover.length > 0;
  const hasNext = next.length > 0 || (advice.ladder.length === 0 && !hasEscalation);
  return (
    <div className="next" {...holding}>
      {advice.ladder.length > 0 && (
        <Section id="boundary" title="Boundary" aside={waits}>
          {moved}
          <Ladder steps={advice.ladder} now={boundary.map(card)} />
        </Section>
      )}
      {hasNext && (
        <Section id="say" title="Say next" aside={advice.ladder.length === 0 && waits}>
          {advice.ladder.length === 0 && moved}
          {next.length > 0 ? <ol>{next.map((one) => item(one, state, card))}</ol> : <Nothing />}
        </Section>
      )}
      {hasEscalation && (
        <Section id="escalation" title="Escalation" aside={advice.ladder.length === 0 && !hasNext && waits}>
          {advice.ladder.length === 0 && !hasNext && moved}
          {escalation.length > 0 && <ol>{escalation.map((one) => item(one, state, card))}</ol>}
          {escalation.length === 0 && advice.escalationReasons.length > 0 && (
            <p className="sug-why">{advice.escalationReasons.join(' ')}</p>
          )}
          {advice.handover.length > 0 && (
            <Handover
              lines={advice.handover}
              slots={state.slots}
              notice={state.notice?.at === 'handover' ? state.notice : undefined}
              copied={state.copied === 'handover'}
              onFill={acts.fillSlot}
              onCopy={(text) => void acts.copy(text, 'handover')}
            />
          )}
        </Section>
      )}
    </div>
  );
}

const Nothing = () => <p className="hint">Nothing to add.</p>;

function item(suggestion: Suggestion, state: PanelState, card: (suggestion: Suggestion) => ReactNode) {
  const stale = isStale(suggestion, state);
  const open = state.openCard === suggestion.id;
  return (
    <li key={suggestion.id} className={`sug${open ? ' is-open' : ''}${stale ? ' is-stale' : ''}`}>
      {card(suggestion)}
    </li>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

function Section({ id, title, aside, children }: SectionProps) {
  return (
    <section className="say" aria-labelledby={`${id}-title`}>
      <div className="say-head">
        <h2 className="title" id={`${id}-title`}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

interface CardOf {
  readonly suggestion: Suggestion;
  readonly state: PanelState;
  readonly acts: PanelActs;
}

function Card({ suggestion, state, acts }: CardOf) {
  const cancelled = useRef(false);
  const shortcut = useShortcuts()['insert-first-suggestion'];
  const place = inOrder(state.shown, state.shownIn).indexOf(suggestion) + 1;
  const common = {
    suggestion,
    stale: isStale(suggestion, state),
    slots: state.slots,
    notice: state.notice?.at === suggestion.id ? state.notice : undefined,
    copied: state.copied === suggestion.id,
    onInsert: () => void acts.insertSuggestion(suggestion),
    onCopy: () => void acts.copySuggestion(suggestion),
  };
  if (state.openCard === suggestion.id) {
    const cancel = () => {
      cancelled.current = true;
      acts.cancelCard();
    };
    return <OpenCard {...common} onFill={acts.fillSlot} onCancel={cancel} />;
  }
  const isFirst = place === 1 && state.openCard === undefined;
  return (
    <SuggestionCard
      {...common}
      place={place}
      main={isFirst}
      shortcut={place === 1 ? shortcut : undefined}
      refocus={cancelled.current}
      goneWords={state.inserted === suggestion.id ? 'It is in your draft.' : 'The chat moved on.'}
    />
  );
}

export { inOrder };
