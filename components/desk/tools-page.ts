/** A chat tool with an adapter of its own, as docs/chat-tools.md tells it. */
export interface ToolLine {
  readonly name: string;
  readonly proven: string;
  readonly reads: string;
  readonly writes: string;
  readonly not: string;
}

/** The lines of the page's table of tools, its columns told by their names. */
export function toolsIn(page: string): readonly ToolLine[] {
  const lines = page.split('\n').map((line) => (line.startsWith('|') ? cellsOf(line) : undefined));
  const head = lines.findIndex((cells) => cells?.[0] === 'tool');
  const columns = lines[head] ?? [];
  const tools: ToolLine[] = [];
  // The line under the head is only dashes.
  for (let at = head + 2; head >= 0 && lines[at]; at++) {
    const cells = lines[at] ?? [];
    const cell = (name: string) => cells[columns.findIndex((column) => column.startsWith(name))] ?? '';
    const proven = [cell('proof'), cell('evidence') || cell('versions')].filter((text) => text !== '').join(' · ');
    tools.push({ name: cell('tool'), proven, reads: cell('reads'), writes: cell('writes'), not: cell('not') });
  }
  return tools;
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => plain(cell.trim()));

const plain = (text: string) => text.replace(/\[([^[\]]{1,200})\]\([^()]{0,300}\)/g, '$1').replace(/[*`]/g, '');
