import { hostOf, type RolloutActs, type Source } from '../../utils/stores/rollout-view.ts';
import { DeskIcon } from './DeskIcon.tsx';

/** The address came without its host: what is missing, and who can give it. */
export function HostNote({ source, acts }: { readonly source: Source; readonly acts: RolloutActs }) {
  const host = hostOf(source.url);
  return (
    <div className="note warn-b">
      <DeskIcon name="mark" />
      <b>The browser has not granted {host} to Poise</b>
      <span>
        A policy sets the address and cannot grant its host. The library comes all the same if the server sends the
        header <code>Access-Control-Allow-Origin: *</code> with the file: IT can set that once, for everybody. Or pack
        Poise with the host in its manifest’s <code>host_permissions</code>; <code>runtime_allowed_hosts</code> alone
        grants nothing, it only lifts <code>runtime_blocked_hosts</code>.
      </span>
      <span className="acts">
        <button type="button" className="btn s" onClick={() => void acts.allowHost()}>
          Allow it on this computer
        </button>
      </span>
    </div>
  );
}
