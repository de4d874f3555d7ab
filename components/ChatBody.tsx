import type { ChatRecord, PanelState } from '../utils/stores/panel.ts';
import type { PanelActs } from '../utils/stores/panel-acts.ts';
import { ChatIdle } from './ChatIdle.tsx';
import { Dock } from './Dock.tsx';
import { Facts } from './Facts.tsx';
import { MoodSection } from './MoodSection.tsx';
import { PolicySteps } from './PolicySteps.tsx';
import { ReadBy } from './ReadBy.tsx';
import { SayNext } from './SayNext.tsx';
import { useStill } from './useStill.ts';

interface ChatBodyProps {
  readonly record: ChatRecord;
  readonly state: PanelState;
  readonly acts: PanelActs;
}

/** One chat: how the customer is, what they gave, what to say next, and how the draft lands. */
export function ChatBody({ record, state, acts }: ChatBodyProps) {
  const { advice, draft } = record;
  const isGuess = record.adapter.proof === 'guess';
  const top = useStill(state.held || state.openCard !== undefined);
  if (advice.state !== 'ready') {
    return (
      <main className="body">
        <ChatIdle
          state={advice.state}
          language={advice.language}
          onResume={() => void acts.pause(false)}
          onLibrary={() => void acts.openLibrary()}
          onTeach={() => void acts.teach()}
          onEnglish={() => void acts.correct({ field: 'language', language: 'en' })}
        />
        <ReadBy adapter={record.adapter} onTeach={() => void acts.teach()} />
      </main>
    );
  }
  return (
    <>
      <main className="body">
        <div className="top" ref={top}>
          <MoodSection
            mood={advice.mood}
            sentence={advice.moodSentence}
            aside={advice.aside}
            onCorrect={(mood) => void acts.correct({ field: 'mood', mood, turn: advice.customerTurns })}
          />
          <Facts
            issue={advice.issue}
            specifics={advice.specifics}
            questions={advice.openQuestions}
            removed={state.undo?.what === 'specific' ? state.undo.specific.text : undefined}
            notice={state.notice?.at === 'facts' ? state.notice : undefined}
            copied={state.copied === 'facts'}
            onIssue={(issue) => void acts.correct({ field: 'issue', issue })}
            onInsert={(specific) => void acts.insertSpecific(specific)}
            onChange={(specific, to) => void acts.changeSpecific(specific, to)}
            onRemove={(specific) => void acts.removeSpecific(specific)}
            onUndo={() => void acts.undo()}
            onCopy={(text) => void acts.copy(text, 'facts')}
          />
          {advice.policySteps && <PolicySteps steps={advice.policySteps} />}
          {isGuess && <ReadBy adapter={record.adapter} onTeach={() => void acts.teach()} />}
        </div>
        <SayNext advice={state.shownIn ?? advice} state={state} acts={acts} />
        {!isGuess && <ReadBy adapter={record.adapter} onTeach={() => void acts.teach()} />}
      </main>
      {draft !== undefined && draft.text.trim() !== '' && (
        <Dock advice={advice} draft={draft} state={state} acts={acts} />
      )}
    </>
  );
}
