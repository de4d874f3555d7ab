import type { ChatRecord } from '../utils/stores/panel.ts';
import { counted } from './Dock.tsx';
import { count, moodWord, TRAJECTORY_WORDS } from './words.ts';

/** "Ilse Varga: frustrated, falling. 3 suggestions." */
export function chatAnnouncement({ advice }: ChatRecord): string {
  const who = advice.customerName ?? 'Customer';
  if (advice.state !== 'ready') return `${who}: ${IDLE_WORDS[advice.state]}.`;
  const mood = moodWord(advice.mood.mood).toLowerCase();
  const way = TRAJECTORY_WORDS[advice.mood.trajectory];
  const feeling = advice.mood.mood === undefined || way === '' ? mood : `${mood}, ${way}`;
  return `${who}: ${feeling}. ${count(advice.suggestions.length, 'suggestion')}.`;
}

const IDLE_WORDS = {
  paused: 'paused',
  language: 'another language, not scored',
  no_customer: 'no customer message yet',
  unknown_authors: 'authors not known',
} as const;

/** What a change is announced for: the chat in front, or its mood. Not every message. */
export const chatTopic = ({ chat, advice }: ChatRecord): string => `${chat} ${advice.state} ${advice.mood.mood ?? ''}`;

export const findingsCount = (record: ChatRecord | undefined): number => counted(record?.advice.findings ?? []);

/** The first `block` finding, to be said once. */
export function blockAnnouncement(record: ChatRecord | undefined): { id: string; text: string } | undefined {
  const block = record?.advice.findings.find(({ severity }) => severity === 'block');
  return block && { id: `${block.rule}:${block.text}`, text: `${block.text}. ${block.message}` };
}
