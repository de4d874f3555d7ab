/** The keys that act while a row has the focus, told under the table. */
export const TABLE_KEYS = [
  { keys: ['↑', '↓'], does: 'move' },
  { keys: ['Enter'], does: 'edit' },
  { keys: ['Space'], does: 'mark' },
  { keys: ['E'], does: 'edit the marked together' },
  { keys: ['H'], does: 'hide' },
  { keys: ['D'], does: 'copy' },
  { keys: ['?'], does: 'all keys' },
] as const;

export function TableKeys() {
  return (
    <div className="foot wideonly">
      <span>With a row focused:</span>
      {TABLE_KEYS.map(({ keys, does }) => (
        <span key={does} className="keys">
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {does}
        </span>
      ))}
    </div>
  );
}
