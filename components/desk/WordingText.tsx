import { parseWording } from '../../utils/stores/desk-view.ts';

/** A wording as it is understood: its words, short ones in full, its choices and gaps. */
export function WordingText({ text }: { readonly text: string }) {
  const { parts } = parseWording(text);
  if (!parts) return <span className="pat">{text}</span>;
  return (
    <span className="pat">
      {parts.map((part, at) => {
        const key = `${at}`;
        if (part === 'gap') {
          return (
            <i key={key} className="any">
              up to 3 words{' '}
            </i>
          );
        }
        const words = part.map((one) => one.map(({ word, open }) => (open ? `${word}*` : word)).join(' ')).join(' / ');
        return part.length > 1 ? <i key={key}>{words} </i> : <span key={key}>{words} </span>;
      })}
    </span>
  );
}
