import { describe, expect, it } from 'vitest';
import { ISSUES, SPECIFIC_KINDS } from '../../utils/engine/words.ts';
import { readGoldenChats } from './chats.ts';
import { scoreReading } from './score.ts';

const chats = readGoldenChats();

describe('the golden chats', () => {
  it('are labelled in our words, each fact as it is written', () => {
    expect(chats.length).toBeGreaterThanOrEqual(60);
    expect(new Set(chats.map(({ id }) => id)).size).toBe(chats.length);
    for (const { id, issue, specifics, turns } of chats) {
      expect(turns.length, id).toBeGreaterThan(1);
      for (const name of issue) if (name !== 'safety') expect(ISSUES, id).toContain(name);
      for (const [kind, texts] of Object.entries(specifics)) {
        expect(SPECIFIC_KINDS, id).toContain(kind);
        expect(
          turns.some(({ text }) => texts.some((fact) => text.toLowerCase().includes(fact.toLowerCase()))),
          `${id}: ${kind}`,
        ).toBe(true);
      }
    }
  });

  it('are read as well as they were: a change that reads them worse is seen here', () => {
    const { issue, specifics, escalation, calmEscalated } = scoreReading(chats);
    expect(issue).toBeGreaterThanOrEqual(0.88);
    expect(specifics.f1).toBeGreaterThanOrEqual(0.83);
    expect(escalation.macroF1).toBeGreaterThanOrEqual(0.95);
    expect(escalation.hardRecall).toBe(1);
    expect(calmEscalated).toBe(0);
  });
});
