import type { Target } from './target.ts';

/** What an agent reads off the open side panel. */
export interface PanelView {
  /** The customer, or the site where there is none. */
  readonly who: string;
  /** "Frustrated"; undefined where no mood is shown. */
  readonly mood: string | undefined;
  readonly trend: string;
  readonly evidence: readonly string[];
  readonly issue: string | undefined;
  readonly specifics: readonly string[];
  readonly questions: readonly string[];
  readonly suggestions: readonly { readonly kind: string; readonly text: string; readonly why: string }[];
  readonly findings: readonly { readonly words: string; readonly why: string; readonly rewrites: readonly string[] }[];
  readonly dockNote: string;
  /** The customer is still writing: other suggestions wait. */
  readonly waits: boolean;
  /** The heading and the text of an idle state. */
  readonly quiet: { readonly title: string; readonly text: string } | undefined;
}

/** Read the panel as it stands now. */
export const readPanel = (panel: Target): Promise<PanelView> =>
  panel.evaluate(() => {
    const all = (css: string, from: ParentNode = document) => [...from.querySelectorAll<HTMLElement>(css)];
    const text = (css: string, from: ParentNode = document) => {
      const found = from.querySelector<HTMLElement>(css);
      return found ? read(found) : '';
    };
    // `innerText` keeps what is shown and drops what is hidden; blanks being typed into are inputs.
    const read = (node: HTMLElement) => node.innerText.replace(/\s+/g, ' ').trim();
    const moodWord = text('section.mood .mood-word');
    const issue = text('.chip-issue');
    const quiet = document.querySelector('.quiet');
    return {
      who: text('.bar-who'),
      mood: moodWord === '' ? undefined : moodWord,
      trend: text('.mood-trend'),
      evidence: all('.evidence q').map(read),
      issue: issue === '' ? undefined : issue,
      specifics: all('.chips .chip:not(.chip-issue)').map(read),
      questions: all('.open-question q').map(read),
      suggestions: all('.sug').map((card) => ({
        kind: text('.sug-kind', card),
        text: text('.sug-text', card),
        why: text('.sug-why', card),
      })),
      findings: all('.finding').map((row) => ({
        words: text('.marked', row),
        why: text('.finding-why', row),
        rewrites: all('.finding-text', row).map((line) => read(line).replace(/^Try /, '')),
      })),
      dockNote: text('.dock-note'),
      waits: text('.say-waits').includes('still writing'),
      quiet: quiet ? { title: text('h1, h2', quiet), text: text('p', quiet) } : undefined,
    };
  });

/**
 * Wait until Poise has read so many customer messages of a chat and the panel shows that chat. The background's own
 * record says so: an unchanged mood looks the same before and after.
 */
export async function untilRead(panel: Target, conversation: string, customerTurns: number): Promise<void> {
  await panel.until(
    async (id, turns) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(key: null): Promise<Record<string, unknown>> } } };
      };
      const stored = await chrome.storage.session.get(null);
      const key = Object.keys(stored).find((name) => name.startsWith('record:') && name.endsWith(`|${id}`));
      if (key === undefined) return false;
      const { advice } = stored[key] as { advice: { customerTurns: number; customerName?: string } };
      const shown = document.querySelector<HTMLElement>('.bar-who')?.innerText ?? '';
      return advice.customerTurns >= turns && shown === (advice.customerName ?? shown);
    },
    conversation,
    customerTurns,
  );
}
