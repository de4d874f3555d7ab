import { useState } from 'react';
import type { MoodReading } from '../utils/engine/types.ts';
import { count, cut } from './words.ts';

const SHOWN = 3;
const QUOTE_CHARS = 48;

/** The customer's words the mood was read from. Insults are counted, and shown when the agent asks. */
export function EvidenceLine({ mood }: { mood: MoodReading }) {
  const [asked, setAsked] = useState(false);
  const counted = mood.abuseLevel > 0 && mood.insults > 0;
  const quotes = [...new Map(mood.evidence.map((found) => [cut(found.text, QUOTE_CHARS), found.cue]))].slice(0, SHOWN);
  if (quotes.length === 0 && !counted) return null;
  return (
    <p className="evidence">
      <span className="lead">From</span>
      {counted && <span>{count(mood.insults, 'insult')}</span>}
      {counted && quotes.length > 0 && (
        <button type="button" className="link" aria-expanded={asked} onClick={() => setAsked(!asked)}>
          {asked ? 'Hide words' : 'Show words'}
        </button>
      )}
      {(!counted || asked) &&
        quotes.map(([text, cue]) => (
          <q key={text} title={cue}>
            {text}
          </q>
        ))}
    </p>
  );
}
