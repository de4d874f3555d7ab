import type { Aside, Mood, MoodReading } from '../utils/engine/types.ts';
import { MOODS } from '../utils/engine/words.ts';
import { AsideNote } from './AsideNote.tsx';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { MoodMark } from './Icon.tsx';
import { Trend } from './Trend.tsx';
import { MOOD_WORDS, moodWord } from './words.ts';

interface MoodSectionProps {
  readonly mood: MoodReading;
  /** "Falling over 3 messages" */
  readonly sentence: string;
  readonly aside: Aside | undefined;
  readonly onCorrect: (mood: Mood) => void;
}

/** How the customer is, where it goes, the words it was read from, and a way to say it is not so. */
export function MoodSection({ mood, sentence, aside, onCorrect }: MoodSectionProps) {
  const sure = mood.mood !== undefined;
  const choose = (id: string) => {
    const chosen = MOODS.find((word) => word === id);
    if (chosen) onCorrect(chosen);
  };
  return (
    <section className="mood" data-mood={mood.mood ?? 'unsure'} aria-label="Customer">
      <div className="mood-row">
        <h2 className="mood-word">
          <MoodMark mood={mood.mood ?? 'unsure'} className="mood-mark" /> {moodWord(mood.mood)}
        </h2>
        {sure && <Trend points={mood.points} trajectory={mood.trajectory} run={mood.run} />}
      </div>
      <div className="mood-row">
        <p className="mood-trend">
          {sentence}
          {mood.corrected && <span className="lead"> Set by you</span>}
        </p>
        <ChoiceMenu
          label="How is the customer?"
          className="link"
          name="Not right? Choose another mood"
          chosen={mood.mood}
          choices={MOODS.map((word) => ({
            id: word,
            label: MOOD_WORDS[word],
            mark: (
              <span className="menu-mark" data-mood={word}>
                <MoodMark mood={word} className="mood-mark" />
              </span>
            ),
          }))}
          onChoose={choose}
        >
          Not right?
        </ChoiceMenu>
      </div>
      <EvidenceLine mood={mood} />
      {aside && <AsideNote aside={aside} />}
    </section>
  );
}
