import type { TaughtLine, TaughtState } from '../../utils/stores/taught.ts';
import { canShare, type TaughtActs } from '../../utils/stores/taught-acts.ts';
import { DeskIcon } from './DeskIcon.tsx';
import { FileButton } from './FileButton.tsx';
import { TaughtComing } from './TaughtComing.tsx';
import { TaughtLeaving } from './TaughtLeaving.tsx';

interface TaughtToolsProps {
  readonly state: TaughtState;
  readonly acts: TaughtActs;
}

const FROM: Readonly<Record<TaughtLine['from'], string>> = {
  here: 'On this computer',
  personal: 'Your own library',
  team: 'The team',
  organisation: 'The organisation',
};

/** Chat tools somebody has taught Poise: where each comes from, and how it is handed on, brought in and forgotten. */
export function TaughtTools({ state, acts }: TaughtToolsProps) {
  const { lines, leaving, coming, trouble, said, forgotten, busy } = state;
  const here = lines?.filter(({ from }) => from === 'here') ?? [];
  return (
    <section aria-labelledby="taught-title">
      <h2 id="taught-title">Taught chat tools</h2>
      {lines && lines.length === 0 && (
        <p className="muted">
          None yet. On a page Poise does not know, open its panel and choose “Teach Poise this tool”. Once it is in the
          team’s library, nobody else has to.
        </p>
      )}
      {lines && lines.length > 0 && <Lines lines={lines} busy={busy} acts={acts} />}
      {trouble !== undefined && (
        <p className="meta bad" role="alert">
          {trouble}
        </p>
      )}
      <p className="meta" role="status">
        {said}
        {forgotten && said !== '' && (
          <>
            {' '}
            <button type="button" className="btn link s" onClick={() => void acts.giveBack()}>
              Undo
            </button>
          </>
        )}
      </p>
      {leaving && <TaughtLeaving leaving={leaving} acts={acts} />}
      {coming && <TaughtComing coming={coming} acts={acts} />}
      <div className="row">
        <FileButton
          label="Bring in a file"
          className="btn quiet"
          several={false}
          onFiles={([file]) => file && void acts.chooseFile(file)}
        />
        {here.length > 1 && (
          <button
            type="button"
            className="btn quiet"
            disabled={busy}
            onClick={() =>
              void acts.ask(
                here.map(({ tool }) => tool),
                'file',
              )
            }
          >
            <DeskIcon name="out" />
            Export all {here.length}
          </button>
        )}
      </div>
    </section>
  );
}

interface LinesProps {
  readonly lines: readonly TaughtLine[];
  readonly busy: boolean;
  readonly acts: TaughtActs;
}

function Lines({ lines, busy, acts }: LinesProps) {
  return (
    <table className="cards taught">
      <caption className="sr">Taught chat tools, by site</caption>
      <thead>
        <tr>
          <th scope="col">Site</th>
          <th scope="col">Taught by</th>
          <th scope="col">Now</th>
          <th scope="col">
            <span className="sr">What can be done</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.from} ${line.tool.site}`}>
            <td>
              <b>{line.host}</b>
            </td>
            <td>
              {FROM[line.from]}
              <span className="meta">{line.tool.taughtOn}</span>
            </td>
            <td>{nowOf(line)}</td>
            <td>
              <span className="row">
                <Acts line={line} busy={busy} acts={acts} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Acts({ line, busy, acts }: { readonly line: TaughtLine; readonly busy: boolean; readonly acts: TaughtActs }) {
  const { tool, host, from } = line;
  const button = (words: string, name: string, act: () => void, off = false) => (
    <button type="button" className="btn s quiet" aria-label={name} disabled={busy || off} onClick={act}>
      {words}
    </button>
  );
  return (
    <>
      {button('Export', `Export ${host}`, () => void acts.ask([tool], 'file'))}
      {from === 'here' &&
        canShare() &&
        button('Share with the team', `Share ${host} with the team`, () => void acts.ask([tool], 'team'))}
      {from === 'here'
        ? button('Forget', `Forget ${host}`, () => void acts.forget(line))
        : from !== 'organisation' &&
          canShare() &&
          button('Take out', `Take ${host} out of the library`, () => void acts.forget(line))}
    </>
  );
}

function nowOf({ isUsed, isOn, overrides, ownName }: TaughtLine): string {
  if (!isUsed) return 'Waits: the one above is used';
  const says = [isOn ? 'Pages are read by it' : 'Off: Poise is not on for this site'];
  if (overrides !== undefined) says.push(`instead of ${overrides === 'team' ? 'the team’s' : 'the other one'}`);
  if (ownName === 'missing') says.push('but you have not shown your own name there yet');
  return `${says.join(', ')}.`;
}
