/**
 * One text for one value, whoever wrote it: no spaces, fields sorted by their UTF-16 code units, numbers and strings as
 * `JSON.stringify` writes them (RFC 8785). What is signed is this text, so a pack may be indented, or its fields moved
 * about, by whatever stores it.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`;
}
