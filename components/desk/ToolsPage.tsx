import { useState } from 'react';
import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { patternOf, type Site, turnOff, turnOn } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { OnOff } from './OnOff.tsx';
import { toolsIn } from './tools-page.ts';
import { useSites } from './useSites.ts';

interface ToolsPageProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

/** Where Poise works, how well proven, and which sites it is on for. */
export function ToolsPage({ state }: ToolsPageProps) {
  const { sites, again } = useSites();
  const tools = toolsIn(state.toolsPage);
  return (
    <>
      <div className="top">
        <div>
          <h1>Chat tools</h1>
          <p>Poise does nothing on a page until it is turned on there.</p>
        </div>
      </div>
      <div className="page">
        <section aria-labelledby="sites-title">
          <h2 id="sites-title">Sites on this computer</h2>
          <SiteTable sites={sites} onChanged={again} />
          <AddSite onChanged={again} />
        </section>
        <section aria-labelledby="tools-title">
          <h2 id="tools-title">Tools Poise knows, and how well proven</h2>
          <table className="cards tools">
            <caption className="sr">Chat tools with an adapter of their own</caption>
            <thead>
              <tr>
                <th scope="col">Chat tool</th>
                <th scope="col">How well proven</th>
                <th scope="col">Reads</th>
                <th scope="col">Writes</th>
              </tr>
            </thead>
            <tbody>
              {tools.map(({ name, proven, reads, writes, not }) => (
                <tr key={name}>
                  <td>
                    <b>{name}</b>
                  </td>
                  <td>{proven}</td>
                  <td>
                    {reads}
                    {not !== '' && <span className="meta">Not read: {not}</span>}
                  </td>
                  <td>{writes}</td>
                </tr>
              ))}
              <tr>
                <td>
                  <b>Any other</b>
                </td>
                <td>By the looks of the page. Poise says how sure it is, and reads nothing when it is not.</td>
                <td>What looks like a chat</td>
                <td>Where there is a reply field</td>
              </tr>
            </tbody>
          </table>
        </section>
      </div>
    </>
  );
}

interface SitesProps {
  readonly sites: readonly Site[] | undefined;
  readonly onChanged: () => void;
}

function SiteTable({ sites, onChanged }: SitesProps) {
  const [kept, setKept] = useState<string>();
  if (!sites) return null;
  if (sites.length === 0) {
    return <p className="muted">None yet. Open your chat tool, press Poise’s button and turn it on there.</p>;
  }
  return (
    <>
      <table className="cards sites">
        <caption className="sr">Sites Poise is turned on for</caption>
        <thead>
          <tr>
            <th scope="col">On</th>
            <th scope="col">Site</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <tr key={site.pattern}>
              <td className="c">
                <OnOff
                  label={`${site.name}, on or off`}
                  on
                  onChange={() =>
                    void turnOff(site.pattern).then((done) => {
                      setKept(done ? undefined : site.name);
                      onChanged();
                    })
                  }
                />
              </td>
              <td>{site.name}</td>
              <td className="inl">{nowOf(site)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {kept !== undefined && (
        <p className="meta bad" role="status">
          The browser keeps {kept} on: it was set when Poise was installed.
        </p>
      )}
    </>
  );
}

const STATES: Readonly<Record<string, string>> = {
  reload: 'Reload the tab: Poise was updated',
  asked: 'Waiting for the page',
};

function nowOf({ tabs }: Site): string {
  const [tab] = tabs;
  if (!tab) return 'No tab open';
  if (tab.tool === undefined) return STATES[tab.state] ?? 'No chat in the page';
  const sure = tab.sureness === undefined || tab.sureness >= 1 ? '' : `, ${Math.round(tab.sureness * 100)} % sure`;
  return `Reads as ${tab.tool}${sure}`;
}

function AddSite({ onChanged }: { readonly onChanged: () => void }) {
  const [typed, setTyped] = useState('');
  const [says, setSays] = useState<string>();
  const pattern = patternOf(typed);
  const wrong =
    typed.trim() !== '' && pattern === undefined ? 'That is no web address, such as chat.example.com' : says;
  return (
    <form
      className="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        if (pattern === undefined) return;
        // The browser asks only while the press counts: nothing may be waited for before.
        void turnOn(pattern).then((granted) => {
          setSays(granted ? undefined : 'The browser was told no. Nothing has changed.');
          if (granted) setTyped('');
          onChanged();
        });
      }}
    >
      <div className="field">
        <label htmlFor="add-site">Turn on for a site</label>
        <input
          id="add-site"
          className="in"
          type="text"
          inputMode="url"
          placeholder="chat.example.com"
          value={typed}
          aria-invalid={typed.trim() !== '' && pattern === undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            setSays(undefined);
          }}
        />
      </div>
      <button type="submit" className="btn" disabled={pattern === undefined}>
        <DeskIcon name="plus" />
        Add the site
      </button>
      {wrong !== undefined && (
        <p className="meta bad" role="status">
          {wrong}
        </p>
      )}
    </form>
  );
}
