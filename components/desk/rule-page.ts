/** A part of a rule's page. */
export interface RuleSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly examples: readonly string[];
}

/** A page of docs/rules in its parts: headings, paragraphs and lists, each line once. What stands before the first heading is left out. */
export function sectionsOf(page: string): readonly RuleSection[] {
  return page
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n').map((line) => line.trim());
      const examples = lines.flatMap((line) => (line.startsWith('- ') ? [plain(line.slice(2))] : []));
      const paragraphs = lines
        .map((line) => (line.startsWith('- ') ? '' : line))
        .join('\n')
        .split(/\n{2,}/)
        .map((text) => plain(text.replaceAll('\n', ' ').trim()))
        .filter((text) => text !== '');
      return { title, paragraphs: [...new Set(paragraphs)], examples: [...new Set(examples)] };
    });
}

/** Without the signs of Markdown; of a link its words stay. */
const plain = (text: string) => text.replace(/\[([^[\]]{1,200})\]\([^()]{0,300}\)/g, '$1').replace(/[*`]/g, '');
