/** A chat tool with an adapter of its own, as docs/chat-tools.md tells it. */
export interface ToolLine {
  readonly name: string;
  readonly proven: string;
  readonly reads: string;
  readonly writes: string;
  readonly not: string;
}

/** The lines of the page's table: tool, adapter, versions, reads, writes, not read. */
export function toolsIn(page: string): readonly ToolLine[] {
  const lines = page.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const [name = '', , proven = '', reads = '', writes = '', not = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => plain(cell.trim()));
    return { name, proven, reads, writes, not };
  });
}

const plain = (text: string) => text.replace(/\[([^[\]]{1,200})\]\([^()]{0,300}\)/g, '$1').replace(/[*`]/g, '');
