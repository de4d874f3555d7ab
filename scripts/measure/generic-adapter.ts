/**
 * How well the generic adapter reads pages of tools it was not made for: the saved pages of all others.
 *
 *     node scripts/measure/generic-adapter.ts [--show tool]
 *
 * One line a tool, as a table: of its messages, how many were found word for word; of those of the customer and the
 * agent, how many were given to the right one, to nobody, to the wrong one; how often the composer was found and its
 * mode not mistaken; and on how many pages it was sure enough to read at all.
 */
import { parseArgs } from 'node:util';
import { ANYWHERE, fixtures } from '../../tests/adapters/fixture.ts';
import { openTheatre } from '../../tests/e2e/composer/harness.ts';
import type { PageChat } from '../../utils/adapters/adapter.ts';
import { SURE_ENOUGH } from '../../utils/adapters/choose.ts';

const { values: options } = parseArgs({ options: { show: { type: 'string' } } });

interface Counts {
  pages: number;
  read: number;
  rows: number;
  found: number;
  people: number;
  right: number;
  wrong: number;
  modes: number;
  /** Writing would go to somebody else than the agent means. */
  modesWrong: number;
}
const none = (): Counts => ({
  pages: 0,
  read: 0,
  rows: 0,
  found: 0,
  people: 0,
  right: 0,
  wrong: 0,
  modes: 0,
  modesWrong: 0,
});

interface Read {
  readonly sureness: number;
  readonly rows: PageChat['rows'];
  readonly mode?: string;
}

const READ = `(() => { const url = new URL(${JSON.stringify(ANYWHERE)}); const chat = poise.generic.readChat(document, url);
  return { sureness: poise.generic.sureness(document), rows: chat?.rows ?? [], mode: chat?.composer?.mode }; })()`;

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const byTool = new Map<string, Counts>();
const theatre = await openTheatre();
for (const { adapter, scene, html, expected } of fixtures) {
  if (adapter === 'generic' || expected.chat === false || expected.canRead === false) continue;
  const stage = await theatre.show(html);
  const { sureness, rows, mode } = await stage.run<Read>(READ);
  await stage.page.close();
  const counts = byTool.get(adapter) ?? none();
  byTool.set(adapter, counts);
  counts.pages += 1;
  if (options.show === adapter) console.log(scene, sureness.toFixed(2), mode, JSON.stringify(rows, null, 1));
  if (expected.mode !== undefined && expected.mode !== 'unknown') {
    counts.modes += 1;
    if (mode === (expected.mode === 'reply' ? 'note' : 'reply')) counts.modesWrong += 1;
  }
  if (sureness < SURE_ENOUGH) continue;
  counts.read += 1;
  for (const [author, text] of expected.rows ?? []) {
    if (text === '') continue;
    counts.rows += 1;
    const exact = rows.find((row) => plain(row.text) === plain(text));
    const found = exact ?? rows.find((row) => plain(row.text).includes(plain(text)));
    if (exact) counts.found += 1;
    // Whoever is not the customer must not be taken for one; where the page tells nothing, nor may anybody else.
    if (found?.author === 'customer' && author !== 'customer') counts.wrong += 1;
    if (author !== 'customer' && author !== 'agent') continue;
    counts.people += 1;
    if (found?.author === author) counts.right += 1;
    else if (author === 'customer' && found && found.author !== 'unknown') counts.wrong += 1;
  }
}
await theatre.close();

const total = none();
console.log('| tool | pages read | messages found | given to the right one | to the wrong one | mode mistaken |');
console.log('| --- | --- | --- | --- | --- | --- |');
const line = (name: string, counts: Counts) => {
  const { pages, read, rows, found, people, right, wrong, modes, modesWrong } = counts;
  console.log(
    `| ${name} | ${read} of ${pages} | ${found} of ${rows} | ${right} of ${people} | ${wrong} | ${modesWrong} of ${modes} |`,
  );
};
for (const [name, counts] of byTool) {
  line(name, counts);
  for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
}
line('**all**', total);
