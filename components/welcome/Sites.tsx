import type { Site, SitesActs, SitesState } from '../../utils/stores/sites.ts';

/** Where Poise is on, and how to pause or end that. */
export function Sites({ state, acts }: { readonly state: SitesState; readonly acts: SitesActs }) {
  const { sites, trouble } = state;
  if (!sites) return null;
  return (
    <section className="part" aria-labelledby="sites">
      <h2 id="sites">Where Poise is on</h2>
      {trouble !== undefined && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      {sites.length === 0 ? (
        <p>Nowhere yet. It does nothing on a page until you turn it on there.</p>
      ) : (
        <ul className="sites">
          {sites.map((site) => (
            <SiteRow key={site.pattern} site={site} acts={acts} />
          ))}
        </ul>
      )}
    </section>
  );
}

function SiteRow({ site, acts }: { readonly site: Site; readonly acts: SitesActs }) {
  const { host, paused } = site;
  return (
    <li>
      <span className="site">
        <b>{host}</b>
        <span className="lead">{paused ? 'Paused' : 'On'}</span>
      </span>
      <span className="row">
        <button
          type="button"
          className="btn btn-soft"
          aria-label={`${paused ? 'Resume' : 'Pause'} on ${host}`}
          onClick={() => void acts.pause(site, !paused)}
        >
          {paused ? 'Resume' : 'Pause'}
        </button>
        <button
          type="button"
          className="btn"
          aria-label={`Turn off for ${host}`}
          onClick={() => void acts.turnOff(site)}
        >
          Turn off
        </button>
      </span>
    </li>
  );
}
