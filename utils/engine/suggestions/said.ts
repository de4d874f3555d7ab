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
