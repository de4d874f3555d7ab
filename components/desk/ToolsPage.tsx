import type { DeskState } from '../../utils/stores/desk.ts';
import type { DeskActs } from '../../utils/stores/desk-acts.ts';
import { taughtActs } from '../../utils/stores/taught-acts.ts';
import { AddSite } from './AddSite.tsx';
import { SiteTable } from './SiteTable.tsx';
import { TaughtTools } from './TaughtTools.tsx';
import { toolsIn } from './tools-page.ts';
import { useSites } from './useSites.ts';
import { useTaught } from './useTaught.ts';

interface ToolsPageProps {
  readonly state: DeskState;
  readonly acts: DeskActs;
}

/** Where Poise works, how well proven, and which sites it is on for. */
export function ToolsPage({ state }: ToolsPageProps) {
  const { sites, again } = useSites();
  const taught = useTaught();
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
          {sites && <SiteTable sites={sites} onChanged={again} />}
          {sites && <AddSite allowed={sites.allowed} onChanged={again} />}
        </section>
        <TaughtTools state={taught} acts={taughtActs} />
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
