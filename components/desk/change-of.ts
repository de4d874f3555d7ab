/** What stays at both ends of two texts, and what lies between, whole words. */
export function changeOf(before: string, after: string) {
  const one = before.split(/(?<=\s)/);
  const other = after.split(/(?<=\s)/);
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return {
    start: one.slice(0, start).join(''),
    gone: one
      .slice(start, one.length - end)
      .join('')
      .trimEnd(),
    come: other
      .slice(start, other.length - end)
      .join('')
      .trimEnd(),
    end: end > 0 ? ` ${one.slice(one.length - end).join('')}` : '',
  };
}
