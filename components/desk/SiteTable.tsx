import { useState } from 'react';
import { type Site, type Sites, turnOff, turnOn } from '../../utils/stores/desk-view.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { OnOff } from './OnOff.tsx';

interface SiteTableProps {
  readonly sites: Sites;
  readonly onChanged: () => void;
}

/** The sites that are on, those the company would have on, and what it allows. */
export function SiteTable({ sites: { on, allowed, offered, suggested }, onChanged }: SiteTableProps) {
  const [kept, setKept] = useState<string>();
  return (
    <>
      {allowed && (
        <p className="small muted">
          <DeskIcon name="lock" /> Fixed by the company: Poise may be on for{' '}
          {allowed.length === 0 ? 'no site' : `${allowed.join(', ')}, and nowhere else`}.
        </p>
      )}
      {on.length + offered.length === 0 && (
        <p className="muted">None yet. Open your chat tool, press Poise’s button and turn it on there.</p>
      )}
      {on.length + offered.length > 0 && (
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
            {on.map((site) => (
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
                <td className="inl">
                  {site.allowed ? (
                    nowOf(site)
                  ) : (
                    <span className="st warn">
                      <DeskIcon name="lock" />
                      Not on your company’s list: nothing runs there
                    </span>
                  )}
                </td>
              </tr>
            ))}
            {offered.map(({ pattern, name }) => (
              <tr key={pattern}>
                <td className="c">
                  <OnOff
                    label={`${name}, on or off`}
                    on={false}
                    // The browser asks only while the press counts: nothing may be waited for before.
                    onChange={() => void turnOn(pattern).then(onChanged)}
                  />
                </td>
                <td>{name}</td>
                <td className="inl muted">{suggested ? 'Suggested by your company' : 'Allowed, and not on yet'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
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
