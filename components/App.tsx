import type { PanelActs } from '../utils/stores/panel-acts.ts';
import { hostOf, viewOf } from '../utils/stores/panel-view.ts';
import { Announcer } from './Announcer.tsx';
import { Bar } from './Bar.tsx';
import { ChatBody } from './ChatBody.tsx';
import { Library } from './Library.tsx';
import { Notice } from './Notice.tsx';
import { Report } from './Report.tsx';
import { inOrder } from './SayNext.tsx';
import { SiteIdle } from './SiteIdle.tsx';
import { useKeys } from './useKeys.ts';
import { useLibraryFocus } from './useLibraryFocus.ts';
import { usePanel } from './usePanel.ts';

/** The side panel of one window: the chat in front in its tab, or why there is none. */
export function App({ acts }: { readonly acts: PanelActs }) {
  const state = usePanel((panel) => panel);
  const view = viewOf(state);
  const record = view.type === 'chat' ? view.record : undefined;
  const origin = view.type === 'idle' ? view.origin : state.page?.origin;
  const isOn = view.type === 'chat' || (view.type === 'idle' && ON.includes(view.reason));
  const { library, report } = state;
  const isCovered = library !== undefined || report !== undefined;
  const who = record && (record.advice.customerName ?? 'Customer');
  const openLibrary = () => void acts.openLibrary();
  useKeys({
    onNumber: (place) => {
      const suggestion = !isCovered && record && inOrder(state.shown, state.shownIn)[place - 1];
      if (suggestion) void acts.insertSuggestion(suggestion);
    },
    onSlash: () => isOn && !isCovered && openLibrary(),
  });
  const beneath = useLibraryFocus(isCovered);
  return (
    <div className="poise panel">
      {library && (
        <Library view={library} who={who} slots={state.slots} notice={state.notice} copied={state.copied} acts={acts} />
      )}
      {report && (
        <Report
          report={report}
          copied={state.copied === 'report'}
          notCopied={state.notice?.at === 'report'}
          acts={acts}
        />
      )}
      <div className="beneath" ref={beneath} hidden={isCovered}>
        <Bar
          who={who ?? whoOf(view.type, origin)}
          others={state.chats.filter(({ chat }) => chat !== record?.chat)}
          tabId={state.tab?.id}
          paused={record && record.advice.state === 'paused'}
          canTurnOff={isOn && origin !== undefined}
          onLibrary={isOn ? openLibrary : undefined}
          onPause={(paused) => void acts.pause(paused)}
          onChat={(chat) => void acts.goToChat(chat)}
          onTeach={() => void acts.teach()}
          onReport={() => void acts.openReport()}
          onDesk={() => void acts.openDesk()}
          onSites={() => void acts.openSites()}
          onPauseSite={() => origin !== undefined && void acts.pauseSite(origin, true)}
          onTurnOff={() => origin !== undefined && void acts.turnOff(origin)}
        />
        {state.notice?.at === 'panel' && <Notice notice={state.notice} />}
        {record && <ChatBody key={record.chat} record={record} state={state} acts={acts} />}
        {view.type === 'idle' && (
          <main className="body">
            <SiteIdle
              reason={view.reason}
              origin={origin}
              sites={state.tab?.sites ?? 0}
              onTurnOn={(site) => void acts.turnOn(site)}
              onNotNow={acts.notNow}
              onResume={(site) => void acts.pauseSite(site, false)}
              isTaught={state.page?.adapter?.proof === 'taught'}
              onReload={() => void acts.reloadTab()}
              onTeach={() => void acts.teach()}
            />
          </main>
        )}
        {view.type === 'loading' && <main className="body" />}
      </div>
      <Announcer record={record} />
    </div>
  );
}

const ON: readonly string[] = ['silent', 'no_chat', 'unknown_tool', 'changed', 'own_name', 'failed', 'full', 'reload'];

const whoOf = (type: string, origin: string | undefined) => {
  if (type === 'loading') return '';
  return origin === undefined ? 'No chat open' : hostOf(origin);
};
