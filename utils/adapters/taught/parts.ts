/** Shadow roots looked into for one row. */
const MAX_SCOPES = 12;

/** Where the parts of a row can stand: in itself, and in the open shadow roots of it and of what it holds. */
export function scopesOf(row: Element): readonly ParentNode[] {
  const scopes: ParentNode[] = [row];
  const look = (element: Element) => {
    if (element.shadowRoot && scopes.length < MAX_SCOPES) scopes.push(element.shadowRoot);
  };
  look(row);
  // The list grows while it is gone through.
  for (const scope of scopes) for (const element of scope.querySelectorAll('*')) look(element);
  return scopes;
}

/** What a selector finds in a row, shadow roots too. */
export const partsIn = (row: Element, selector: string): readonly Element[] =>
  scopesOf(row).flatMap((scope) => [...scope.querySelectorAll(selector)]);

/** Everything in a row, shadow roots too. */
export const allParts = (row: Element): readonly Element[] => partsIn(row, '*');
