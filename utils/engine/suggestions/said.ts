const STOP = new Set(
  'this that with your you have from will what when which here there about would could them they been then than for and the are not'.split(
    ' ',
  ),
);

const contentWords = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,30}/gu) ?? []).filter((word) => !STOP.has(word)));

/**
 * A test of whether the agent has said much the same lately: seven in ten of a line's content words stand in one of
 * the agent's last texts.
 */
export function saidLately(lastAgentTexts: readonly string[]): (text: string) => boolean {
  const said = lastAgentTexts.map(contentWords);
  return (text) => {
    const words = [...contentWords(text)];
    return (
      words.length > 0 && said.some((there) => words.filter((word) => there.has(word)).length / words.length >= 0.7)
    );
  };
}

const STRETCH = 5;

/** Do two lines hold the same five words in a row? Times to hear back are said in many lines and do not count. */
export function sharesStretch(one: string, other: string): boolean {
  const words = wordsOf(one);
  const there = ` ${wordsOf(other).join(' ')} `;
  return words.some((_, at) => {
    const stretch = words.slice(at, at + STRETCH);
    return (
      stretch.length === STRETCH && !/hear|time/.test(stretch.join(' ')) && there.includes(` ${stretch.join(' ')} `)
    );
  });
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
