import type { OpenChat } from '../utils/stores/panel.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { Icon, MoodMark } from './Icon.tsx';
import { count, cut, moodWord } from './words.ts';

const NAME_CHARS = 60;

interface BarProps {
  /** Whose chat this is, or which page; empty until that is known. */
  readonly who: string;
  readonly others: readonly OpenChat[];
  /** The tab in front: its own other chats are chosen on its page. */
  readonly tabId: number | undefined;
  /** Undefined: no chat that could be paused. */
  readonly paused: boolean | undefined;
  readonly canTurnOff: boolean;
  /** Undefined: Poise is off here, and so is its library. */
  readonly onLibrary: (() => void) | undefined;
  readonly onPause: (paused: boolean) => void;
  readonly onChat: (chat: OpenChat) => void;
  readonly onTurnOff: () => void;
  readonly onPauseSite: () => void;
  /** Open the page that lists sites and chat tools. */
  readonly onSites: () => void;
  /** Show Poise on the page what is what. */
  readonly onTeach: () => void;
  /** How this page is built, for somebody who looks after Poise. */
  readonly onReport: () => void;
  /** Open the page where the phrases are kept. */
  readonly onDesk: () => void;
}

/** Whose chat this is, the other open chats with their moods, and what can be done about this one. */
export function Bar({
  who,
  others,
  tabId,
  paused,
  canTurnOff,
  onLibrary,
  onPause,
  onChat,
  onTurnOff,
  onPauseSite,
  onSites,
  onTeach,
  onReport,
  onDesk,
}: BarProps) {
  const more: Readonly<Record<string, () => void>> = {
    desk: onDesk,
    sites: onSites,
    teach: onTeach,
    report: onReport,
    pause: onPauseSite,
    off: onTurnOff,
  };
  return (
    <header className="bar">
      <h1 className="bar-who" title={who}>
        {who === '' ? <span className="sr-only">Poise</span> : cut(who, NAME_CHARS)}
      </h1>
      <div className="bar-acts">
        {others.length > 0 && (
          <ChoiceMenu
            label="Other open chats"
            className="btn"
            name={count(others.length, 'other open chat')}
            choices={others.map((other) => ({
              id: other.chat,
              label: cut(other.customerName ?? 'Customer', NAME_CHARS),
              mark: (
                <span className="menu-mark" data-mood={other.mood ?? 'unsure'}>
                  <MoodMark mood={other.mood ?? 'unsure'} className="mood-mark" />
                </span>
              ),
              note: noteOf(other, tabId),
              disabled: other.tabId === tabId,
            }))}
            onChoose={(id) => {
              const chosen = others.find(({ chat }) => chat === id);
              if (chosen) onChat(chosen);
            }}
          >
            {others.length} more <Icon name="down" />
          </ChoiceMenu>
        )}
        {onLibrary && (
          <button type="button" className="btn" data-library aria-keyshortcuts="/" onClick={onLibrary}>
            Library <kbd>/</kbd>
          </button>
        )}
        {paused !== undefined && (
          <button type="button" className="btn" onClick={() => onPause(!paused)}>
            {paused ? 'Resume' : 'Pause'}
          </button>
        )}
        <ChoiceMenu
          label="More"
          className="btn btn-icon"
          name="More"
          choices={[
            { id: 'desk', label: 'Edit phrases' },
            { id: 'sites', label: 'Sites and chat tools' },
            ...(canTurnOff
              ? [
                  { id: 'teach', label: 'Teach Poise this tool' },
                  { id: 'report', label: 'This looks wrong' },
                  { id: 'pause', label: 'Pause on this site' },
                  { id: 'off', label: 'Turn off for this site' },
                ]
              : []),
          ]}
          onChoose={(id) => more[id]?.()}
        >
          <Icon name="more" />
        </ChoiceMenu>
      </div>
    </header>
  );
}

function noteOf({ mood, trajectory, waiting, tabId }: OpenChat, front: number | undefined): string {
  const words = [moodWord(mood), ...(trajectory === 'falling' ? ['falling'] : []), ...(waiting ? ['waiting'] : [])];
  return [...words, ...(tabId === front ? ['in this tab'] : [])].join(', ');
}
