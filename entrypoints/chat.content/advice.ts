import type { ChipState } from '../../utils/composer/chip.ts';
import { worstOf } from '../../utils/composer/marks.ts';
import type { ComposerMode, Finding } from '../../utils/engine/types.ts';
import type { CommandEnd, InsertRequest, MuteRequest, PageAdvice } from '../../utils/messaging.ts';

const MAX_FINDINGS = 200;
const MAX_INSERT = 20_000;

/** The part of an advice this page can use, or undefined: another chat's, or not an advice at all. */
export function checkedAdvice(page: PageAdvice | undefined, chat: string | undefined): PageAdvice | undefined {
  if (!page || page.chat !== chat || typeof page.draft !== 'string' || !Array.isArray(page.findings)) return undefined;
  const findings = page.findings.slice(0, MAX_FINDINGS).filter(isFinding);
  return { ...page, findings };
}

const isFinding = (finding: Finding): boolean =>
  Number.isSafeInteger(finding?.start) && Number.isSafeInteger(finding.end);

/** An advice as it stands once this mute has been taken. */
export const withoutMuted = (page: PageAdvice, { rule, text }: MuteRequest): PageAdvice => ({
  ...page,
  findings: page.findings.filter((finding) => finding.rule !== rule || (text !== undefined && finding.text !== text)),
});

const ENDS: Readonly<Record<CommandEnd, string>> = {
  blank: 'A blank to fill: open Poise',
  nothing: 'Nothing to add',
  moved_on: 'The chat moved on',
  in_note: 'Not into a note',
  not_inserted: 'Could not insert here',
};

/** What the chip says when a command put nothing into the composer; undefined: no such end. */
export const endWords = (end: CommandEnd): string | undefined => (Object.hasOwn(ENDS, end) ? ENDS[end] : undefined);

/** A request has the shape and size of something a person would insert. */
export function isInsertRequest(request: InsertRequest): boolean {
  const { text, span, draft, chat, revision } = request ?? {};
  if (typeof text !== 'string' || text === '' || text.length > MAX_INSERT) return false;
  if (typeof chat !== 'string' || !Number.isSafeInteger(revision)) return false;
  if (draft !== undefined && typeof draft !== 'string') return false;
  return span === undefined || (Number.isSafeInteger(span.start) && Number.isSafeInteger(span.end));
}

/** What the chip says of an advice. */
export function chipStateOf(page: PageAdvice | undefined, mode: ComposerMode): ChipState | undefined {
  if (!page) return undefined;
  if (page.state === 'paused') return { kind: 'paused' };
  const shown = shownFindings(page);
  const counts = { findings: shown.length, worst: worstOf(shown) };
  if (mode === 'note') return { kind: 'note', ...counts };
  if (page.state === 'language') return { kind: 'unscored' };
  const { trajectory, blanks } = page;
  if (page.state === 'ready') return { kind: 'mood', mood: page.mood, trajectory, blanks, ...counts };
  return { kind: 'mood', mood: undefined, trajectory: 'unknown', blanks: 0, findings: 0, worst: undefined };
}

/** What stands in the words written: an omission is the panel's, and `low` is never counted. */
export const shownFindings = ({ state, findings }: PageAdvice): readonly Finding[] =>
  state === 'ready' ? findings.filter(({ start, end, severity }) => start < end && severity !== 'low') : [];
