import type { Target } from '../../../scripts/browser/target.ts';
import type { PlacedMessage } from '../../../utils/messaging.ts';
import type { ChatRecord, FoldRecord } from '../../../utils/storage/chat.ts';
import type { OpenChat } from '../../../utils/storage/tabs.ts';

type Stored = Readonly<Record<string, unknown>>;

/** What the side panel's own page has of the browser's interface. */
interface Extension {
  readonly chrome: {
    readonly runtime: { readonly onMessage: { addListener(listener: (message: unknown) => undefined): void } };
    readonly storage: {
      readonly session: {
        readonly QUOTA_BYTES: number;
        get(key: null): Promise<Stored>;
        set(items: Stored): Promise<void>;
        remove(key: string): Promise<void>;
        getBytesInUse(key: null): Promise<number>;
      };
    };
  };
}

/** Everything in `session:`, read in the panel's page: the worker need not be awake. */
export const readSession = (panel: Target): Promise<Stored> =>
  panel.evaluate(() => (globalThis as unknown as Extension).chrome.storage.session.get(null));

/** What is stored of one chat. */
export async function storedOf(panel: Target, conversation: string) {
  const all = await readSession(panel);
  const ofChat = Object.entries(all).filter(([key]) => key.endsWith(`|${conversation}`));
  const find = (kind: string) => ofChat.find(([key]) => key.startsWith(`${kind}:`))?.[1];
  return {
    record: find('record') as ChatRecord | undefined,
    fold: find('fold') as FoldRecord | undefined,
    bytes: ofChat.reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0),
  };
}

export const openChatsOf = async (panel: Target): Promise<readonly OpenChat[]> =>
  ((await readSession(panel)).openChats ?? []) as readonly OpenChat[];

/** Fill `session:` with what is none of Poise's, up to so many bytes below its limit. */
export const fillSession = (panel: Target, leave: number): Promise<void> =>
  panel.evaluate(async (room) => {
    const { session } = (globalThis as unknown as Extension).chrome.storage;
    await session.remove('filling');
    const overhead = 'filling'.length + 2; // the quotes of a JSON string
    const free = session.QUOTA_BYTES - (await session.getBytesInUse(null));
    await session.set({ filling: 'x'.repeat(Math.max(0, free - overhead - room)) });
  }, leave);

export const emptyFilling = (panel: Target): Promise<void> =>
  panel.evaluate(() => (globalThis as unknown as Extension).chrome.storage.session.remove('filling'));

/** One report of a page: the place of each message in it. */
export type Report = readonly number[];

/** From now on note what pages report; answers how to read it. */
export async function watchReports(panel: Target): Promise<() => Promise<readonly Report[]>> {
  await panel.evaluate(() => {
    const reports: Report[] = [];
    Object.assign(globalThis, { reports });
    (globalThis as unknown as Extension).chrome.runtime.onMessage.addListener((message) => {
      const { type, data } = message as { type: string; data: { upserts: readonly PlacedMessage[] } };
      if (type === 'chatChanged') reports.push(data.upserts.map(({ index }) => index));
      return undefined;
    });
  });
  return () => panel.evaluate(() => (globalThis as unknown as { reports: readonly Report[] }).reports);
}
