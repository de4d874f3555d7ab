import { useEffect, useRef, useState } from 'react';
import type { ChatRecord } from '../utils/stores/panel.ts';
import { blockAnnouncement, chatAnnouncement, chatTopic, findingsCount } from './announcement.ts';
import { count } from './words.ts';

/** After a change of chat or mood, in milliseconds: a burst of messages is said once. */
const SETTLE = 1000;
/** After the last key in the draft. */
const TYPING_STOPS = 2000;

/** What screen readers hear without going there. Nothing of it is seen. */
export function Announcer({ record }: { readonly record: ChatRecord | undefined }) {
  const [chatWords, setChatWords] = useState('');
  const [findingWords, setFindingWords] = useState('');
  const [blockWords, setBlockWords] = useState('');
  const latest = useRef(record);
  latest.current = record;
  const topic = record && chatTopic(record);

  useEffect(() => {
    if (topic === undefined) return;
    const timer = setTimeout(() => latest.current && setChatWords(chatAnnouncement(latest.current)), SETTLE);
    return () => clearTimeout(timer);
  }, [topic]);

  const said = useRef({ chat: record?.chat, findings: 0 });
  const draft = record?.draft?.text ?? '';
  const findings = findingsCount(record);
  const chat = record?.chat;
  useEffect(() => {
    if (said.current.chat !== chat) said.current = { chat, findings: 0 };
    const timer = setTimeout(() => {
      if (findings > said.current.findings) setFindingWords(count(findings, 'finding'));
      else if (findings < said.current.findings) setFindingWords('');
      said.current = { chat, findings };
    }, TYPING_STOPS);
    return () => clearTimeout(timer);
  }, [draft, findings, chat]);

  const block = blockAnnouncement(record);
  const blocked = useRef(new Set<string>());
  const blockKey = block && `${chat ?? ''} ${block.id}`;
  useEffect(() => {
    if (blockKey === undefined || blocked.current.has(blockKey)) return;
    blocked.current.add(blockKey);
    setBlockWords(block?.text ?? '');
  }, [blockKey, block?.text]);

  return (
    <div className="sr-only">
      <p role="status">{chatWords}</p>
      <p aria-live="polite">{findingWords}</p>
      <p aria-live="assertive">{blockWords}</p>
    </div>
  );
}
