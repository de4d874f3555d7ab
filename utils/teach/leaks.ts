import type { TaughtTool } from '../engine/taught.ts';
import { isSafe, type Said } from './said.ts';
import { isInterfaceWord, wordsOfName } from './vocabulary.ts';

/** Names in a selector: of tags, classes, attributes and their values; pseudo-classes are the language's own. */
const NAMES = /::?[a-z-]+|[\p{L}\p{N}_-]+/giu;

/** Every selector of a taught tool. */
export function selectorsOf(tool: TaughtTool): readonly string[] {
  const { customer, agent, neither, person } = tool.authors;
  const cues = [customer, agent, neither].map((cue) => cue && cue.at !== 'side' && cue.selector);
  const { through = [], selector } = tool.composer ?? {};
  const all = [...tool.through, tool.root, tool.row, tool.text, tool.aside, person, ...cues, ...through, selector];
  return all.filter((one) => typeof one === 'string');
}

/** Names in a taught tool that the page says: none, or it may be neither kept nor handed on. */
export const leaksOf = (tool: TaughtTool, said: Said): readonly string[] => leaksIn(selectorsOf(tool), said);

/** Names in selectors and paths that the page says. */
export const leaksIn = (selectors: readonly string[], said: Said): readonly string[] =>
  namesIn(selectors).filter((name) => !isPlain(name, said));

/** Names of the page's own making, which Poise cannot know to be nobody's: a person looks at them before they leave. */
export const ownNamesOf = (tool: TaughtTool): readonly string[] =>
  namesIn(selectorsOf(tool)).filter(
    (name) =>
      !isPlain(name, NOTHING_SAID) || wordsOfName(name).some((word) => !isInterfaceWord(word) && !TAGS.has(word)),
  );

const NOTHING_SAID: Said = new Set();

const namesIn = (selectors: readonly string[]): readonly string[] => {
  const names = selectors.flatMap((selector) => selector.match(NAMES) ?? []);
  return [...new Set(names)].filter(
    (name) => !name.startsWith(':') && !/^\d+$/.test(name) && !TAGS.has(name) && !LANGUAGE.has(name),
  );
};

/** Words of selectors themselves. */
const LANGUAGE: ReadonlySet<string> = new Set(['class', 'role', 'contenteditable', 'body', 'main']);

/** A tag of HTML is a word of nobody's, and so is "class"; the rest is judged as when it was chosen. */
const isPlain = (name: string, said: Said): boolean =>
  TAGS.has(name) || name === 'class' || /^n?\d*$/.test(name) || isSafe(name, said);

const TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr address article aside b bdi blockquote body br button center canvas cite code dd div dl dt em fieldset figure font footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html i iframe img input label li main mark nav ol p pre q s section span strong ' +
    'picture small svg sub sup table tbody td template textarea tfoot th thead time tr u ul video'
  ).split(' '),
);

export const isHtmlTag = (tag: string): boolean => TAGS.has(tag);
