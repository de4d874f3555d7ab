import type { AdviceState } from '../utils/engine/types.ts';
import { Quiet } from './Quiet.tsx';
import { languageName } from './words.ts';

interface ChatIdleProps {
  readonly state: Exclude<AdviceState, 'ready'>;
  readonly language: string;
  readonly onResume: () => void;
  readonly onEnglish: () => void;
  readonly onLibrary: () => void;
  readonly onTeach: () => void;
}

/** Why nothing is said of this chat. */
export function ChatIdle({ state, language, onResume, onEnglish, onLibrary, onTeach }: ChatIdleProps) {
  switch (state) {
    case 'paused':
      return (
        <Quiet title="Paused for this chat">
          <p>Nothing is read or marked here until you resume. Your other chats go on.</p>
          <div className="row">
            <button type="button" className="btn btn-soft" onClick={onResume}>
              Resume
            </button>
          </div>
        </Quiet>
      );
    case 'language': {
      const name = languageName(language);
      return (
        <Quiet title={name === undefined ? 'This chat is not in English' : `This chat looks ${name}`} mark="unsure">
          <p>Poise does not read {name ?? 'its language'} yet, so it scores nothing here. The library still works.</p>
          <div className="row">
            <button type="button" className="btn btn-soft" onClick={onLibrary}>
              Open library
            </button>
            <button type="button" className="btn" onClick={onEnglish}>
              It is English
            </button>
          </div>
        </Quiet>
      );
    }
    case 'no_customer':
      return (
        <Quiet title="No customer message yet">
          <p>Poise starts with the customer’s first words.</p>
        </Quiet>
      );
    case 'unknown_authors':
      return (
        <Quiet title="Who wrote what?" mark="unsure">
          <p>Poise sees messages here and cannot tell which are the customer’s. It scores nothing until it can.</p>
          <div className="row">
            <button type="button" className="btn btn-soft" onClick={onTeach}>
              Teach Poise this tool
            </button>
          </div>
        </Quiet>
      );
  }
}
