import { hostOf, type IdleReason } from '../utils/stores/panel-view.ts';
import { Icon } from './Icon.tsx';
import { Quiet } from './Quiet.tsx';
import { count } from './words.ts';

interface SiteIdleProps {
  readonly reason: IdleReason;
  readonly origin: string | undefined;
  readonly sites: number;
  readonly onTurnOn: (origin: string) => void;
  readonly onNotNow: (origin: string) => void;
  readonly onResume: (origin: string) => void;
  /** The page is read as it was taught. */
  readonly isTaught: boolean;
  readonly onReload: () => void;
  readonly onTeach: () => void;
}

const PROMISES = ['Nothing leaves this browser', 'No message is kept', 'You send, never Poise'] as const;

/** Why nothing is shown of this page, and what can be done about it. */
export function SiteIdle({
  reason,
  origin = '',
  sites,
  isTaught,
  onTurnOn,
  onNotNow,
  onResume,
  onReload,
  onTeach,
}: SiteIdleProps) {
  const host = hostOf(origin);
  const reload = (kind: string) => (
    <div className="row">
      <button type="button" className={`btn ${kind}`} onClick={onReload}>
        Reload tab
      </button>
    </div>
  );
  const teach = (kind: string, words: string) => (
    <div className="row">
      <button type="button" className={`btn ${kind}`} onClick={onTeach}>
        {words}
      </button>
    </div>
  );
  switch (reason) {
    case 'not_a_chat_tool':
      return (
        <Quiet title="Not a chat tool">
          <p>Poise does nothing on this page. It is on for {count(sites, 'site')}.</p>
        </Quiet>
      );
    case 'off_here':
      return (
        <Quiet title="Poise is off on this page">
          <p>Press its button in the toolbar to turn it on here. It is on for {count(sites, 'site')}.</p>
        </Quiet>
      );
    case 'ask':
      return (
        <Quiet title="Turn Poise on for this site?">
          <p>It reads the customer’s messages and your draft on this page, and nothing else.</p>
          <ul className="plain-list">
            {PROMISES.map((promise) => (
              <li key={promise}>
                <Icon name="tick" />
                <span>{promise}</span>
              </li>
            ))}
          </ul>
          <div className="row">
            <button type="button" className="btn btn-main" onClick={() => onTurnOn(origin)}>
              Turn on
            </button>
            <button type="button" className="btn" onClick={() => onNotNow(origin)}>
              Not now
            </button>
          </div>
        </Quiet>
      );
    case 'not_allowed':
      return (
        <Quiet title="Not one of your company’s sites">
          <p>Your company has named the sites Poise may be on for, and {host} is none of them. Nothing here is read.</p>
          <p>Ask your team lead if it should be.</p>
        </Quiet>
      );
    case 'declined':
      return (
        <Quiet title="Poise is off for this site">
          <p>Nothing on {host} is read.</p>
          <div className="row">
            <button type="button" className="btn btn-soft" onClick={() => onTurnOn(origin)}>
              Turn on
            </button>
          </div>
        </Quiet>
      );
    case 'site_paused':
      return (
        <Quiet title="Paused on this site">
          <p>Nothing on {host} is read or marked until you resume. Other sites go on.</p>
          <div className="row">
            <button type="button" className="btn btn-soft" onClick={() => onResume(origin)}>
              Resume
            </button>
          </div>
        </Quiet>
      );
    case 'silent':
      return (
        <Quiet title="Nothing heard from this page yet" mark="unsure">
          <p>Poise is on for {host}. If this stays, reload the tab; a draft in it may be lost.</p>
          {reload('btn-soft')}
        </Quiet>
      );
    case 'no_chat':
      return (
        <Quiet title="Open a conversation">
          <p>Poise is on for {host}. It sees no conversation on this page yet.</p>
          {isTaught && <p>If one is open, the page is not as it was taught.</p>}
          {isTaught && teach('btn-soft', 'Teach it again')}
        </Quiet>
      );
    case 'unknown_tool':
      return (
        <Quiet title="Poise does not know this chat tool yet" mark="unsure">
          <p>
            It looked on this page for a field to write in with a list of messages near it, and is not sure of either.
          </p>
          <p>Nothing is read or marked here. Show it four things on the page, and it reads this site from then on.</p>
          {teach('btn-main', 'Teach Poise this tool')}
        </Quiet>
      );
    case 'changed':
      return (
        <Quiet title="This page has changed" mark="unsure">
          <p>Poise was taught {host} and does not find the messages where they were. Nothing is read or marked here.</p>
          {teach('btn-main', 'Teach it again')}
        </Quiet>
      );
    case 'own_name':
      return (
        <Quiet title="Show Poise your name here, once" mark="unsure">
          <p>
            {host} is taught already, and nothing but the agent’s own name tells there who wrote what. Show a message of
            the customer’s and one of your own.
          </p>
          <p>Poise keeps a scrambled mark of your name on this computer alone.</p>
          {teach('btn-main', 'Show it')}
        </Quiet>
      );
    case 'failed':
      return (
        <Quiet title="Poise could not read this page" mark="unsure">
          <p>
            Something on it failed while Poise read it, so Poise took its marks away. Reloading the tab tries again.
          </p>
          {reload('btn-soft')}
        </Quiet>
      );
    case 'full':
      return (
        <Quiet title="No room to keep this chat" mark="unsure">
          <p>The browser’s memory for Poise is full. Closing tabs with other chats makes room.</p>
          <p>The next message tries again.</p>
        </Quiet>
      );
    case 'reload':
      return (
        <Quiet title="Reload this tab to go on" mark="unsure">
          <p>Poise was updated. Your draft stays where it is until you reload.</p>
          {reload('btn-main')}
        </Quiet>
      );
  }
}
