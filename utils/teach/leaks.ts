import type { AuthorCue, TaughtTool } from '../engine/taught.ts';
import { isSafe, type Said } from './said.ts';

/** Names in a selector: of tags, classes, attributes and their values; pseudo-classes are the language's own. */
const NAMES = /::?[a-z-]+|[\p{L}\p{N}_-]+/giu;

/** Every selector of a taught tool. */
export function selectorsOf(tool: TaughtTool): readonly string[] {
  const { customer, agent, neither } = tool.authors;
  const cues = [customer, agent, neither].flatMap((cue: AuthorCue | undefined) =>
    cue && cue.at !== 'side' ? [cue.selector] : [],
  );
  const { through = [], selector } = tool.composer ?? {};
  return [...tool.through, tool.root, tool.row, tool.text, ...cues, ...through, selector].filter(
    (one): one is string => one !== undefined,
  );
}

/** Names in a taught tool that the page says: none, or it may be neither kept nor handed on. */
export function leaksOf(tool: TaughtTool, said: Said): readonly string[] {
  const names = selectorsOf(tool).flatMap((selector) => selector.match(NAMES) ?? []);
  return [...new Set(names)].filter((name) => !name.startsWith(':') && !/^\d+$/.test(name) && !isPlain(name, said));
}

/** A tag of HTML is a word of nobody's; the rest is judged as when it was chosen. */
const isPlain = (name: string, said: Said): boolean => TAGS.has(name) || /^n?\d*$/.test(name) || isSafe(name, said);

const TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside b bdi blockquote body br button center cite code dd div dl dt em fieldset figure font footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html i iframe img input label li main mark nav ol p pre q s section small span strong ' +
    'sub sup table tbody td template textarea tfoot th thead time tr u ul'
  ).split(' '),
);

export const isHtmlTag = (tag: string): boolean => TAGS.has(tag);
