import type { Proof } from '../../utils/engine/words.ts';

/** A chat tool with an adapter of its own. */
export interface KnownTool {
  readonly id: string;
  readonly name: string;
  readonly proof: Proof;
}

const GROUPS: readonly { readonly proof: Proof; readonly title: string; readonly means: string }[] = [
  { proof: 'running', title: 'Proven on the tool itself', means: 'Poise was run beside it, and read and wrote right.' },
  {
    proof: 'pages',
    title: 'Proven on saved pages',
    means: 'Its page is well known; look once that the names are right.',
  },
  {
    proof: 'one_source',
    title: 'Little known',
    means: 'Read from one source. Check that it tells you and the customer apart.',
  },
];

/** The chat tools Poise knows, by how well each is proven. */
export function Tools({ tools }: { readonly tools: readonly KnownTool[] }) {
  return (
    <section className="part" aria-labelledby="tools">
      <h2 id="tools">Chat tools it knows</h2>
      {GROUPS.map(({ proof, title, means }) => {
        const group = tools.filter((tool) => tool.proof === proof);
        if (group.length === 0) return null;
        return (
          <section key={proof} className="group" aria-label={title}>
            <h3>{title}</h3>
            <p className="lead">{means}</p>
            <ul className="tools">
              {group.map(({ id, name }) => (
                <li key={id} className="chip-like">
                  {name}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <p>
        On any other tool Poise looks for the messages and the field to write in, and says when it is not sure. Where it
        is not, it reads nothing, and can be taught there in a few clicks, once for the whole team.
      </p>
    </section>
  );
}
