import { beforeEach, describe, expect, it } from 'vitest';
import type { TabState } from '../../utils/storage/tabs.ts';
import {
  answerAtOnce,
  changesWait,
  closeCard,
  emptyPanel,
  fillSlot,
  hold,
  isMutedBy,
  isStale,
  isStillWriting,
  openCard,
  panelStore,
  rest,
  say,
  showNew,
  showPage,
  showRecord,
} from '../../utils/stores/panel.ts';
import { advice, apology, CHAT, calmDown, ORIGIN, phrase, recap, record, solution } from '../components/fixtures.ts';

const state = () => panelStore.getState();
const shown = () => state().shown.map(({ id }) => id);
const offering = (...suggestions: (typeof apology)[]) => record({ advice: advice({ suggestions }) });

beforeEach(() => panelStore.setState(emptyPanel, true));

describe('suggestions on show', () => {
  it('swap at once when nothing is held', () => {
    showRecord(offering(apology, recap), 100);
    showRecord(offering(recap, solution), 200);
    expect(shown()).toEqual([recap.id, solution.id]);
    expect(state().swappedAt).toBe(200);
  });

  it('stay where they are under pointer or focus, greyed where they no longer fit', () => {
    showRecord(offering(apology, recap), 100);
    hold(true, 150);
    showRecord(offering(recap, solution), 200);
    expect(shown()).toEqual([apology.id, recap.id]);
    expect([isStale(apology, state()), isStale(recap, state())]).toEqual([true, false]);
    expect(changesWait(state())).toBe(true);
    hold(false, 300);
    expect(shown()).toEqual([recap.id, solution.id]);
    expect(state().swappedAt).toBe(300);
  });

  it('stay while blanks are filled in', () => {
    showRecord(offering(solution), 100);
    openCard(solution.id);
    showRecord(offering(recap), 200);
    expect(shown()).toEqual([solution.id]);
    closeCard(300);
    expect(shown()).toEqual([recap.id]);
  });

  it('are no swap when only the reason changed', () => {
    showRecord(offering(apology), 100);
    showRecord(offering({ ...apology, why: 'Still no apology.' }), 200);
    expect(state().swappedAt).toBe(100);
    expect(state().shown[0]?.why).toBe('Still no apology.');
  });

  it('are stale when a correction refilled them with other words', () => {
    showRecord(offering(apology), 100);
    hold(true, 100);
    showRecord(offering({ ...apology, parts: phrase('I am sorry order {PD-1} is late.') }), 200);
    expect(isStale(apology, state())).toBe(true);
  });

  it('come on request though held', () => {
    showRecord(offering(apology), 100);
    hold(true, 100);
    showRecord(offering(recap), 200);
    showNew(250);
    expect(shown()).toEqual([recap.id]);
    expect(state().held).toBe(true);
  });
});

describe('another chat', () => {
  it('replaces everything, held or not: nothing of one chat shows in another', () => {
    showRecord(offering(solution), 100);
    hold(true, 100);
    openCard(solution.id);
    fillSlot('time', '15:30');
    say({ at: 'say', says: 'moved_on' });
    showRecord({ ...offering(recap), chat: `${CHAT}-other` }, 200);
    expect(state()).toMatchObject({ openCard: undefined, slots: {}, notice: undefined, undo: undefined });
    expect(shown()).toEqual([recap.id]);
  });

  it('can be none', () => {
    showRecord(offering(apology), 100);
    showRecord(undefined, 200);
    expect([state().record, shown()]).toEqual([undefined, []]);
  });
});

it('keeps a slot on one line and of a sane length', () => {
  fillSlot('time', '15:30\nor so');
  expect(state().slots.time).toBe('15:30 or so');
  fillSlot('time', 'x'.repeat(5000));
  expect(state().slots.time).toHaveLength(200);
});

it('takes a muted finding away before the advice does', () => {
  const muted = (scope: 'here' | 'chat', text?: string) =>
    ({ what: 'mute', index: 0, request: { chat: CHAT, rule: calmDown.rule, scope, ...(text && { text }) } }) as const;
  expect(isMutedBy(muted('here', calmDown.text), calmDown)).toBe(true);
  expect(isMutedBy(muted('here', 'Just relax'), calmDown)).toBe(false);
  expect(isMutedBy(muted('chat'), { ...calmDown, text: 'Just relax' })).toBe(true);
  expect(isMutedBy(undefined, calmDown)).toBe(false);
});

describe('while the customer is still writing', () => {
  const turns = (customerTurns: number, ...suggestions: (typeof apology)[]) =>
    record({ advice: advice({ suggestions, customerTurns }) });
  const page = (customerTyping: boolean): TabState => ({
    tabId: 1,
    documentId: 'd1',
    origin: ORIGIN,
    state: 'reading',
    activeChat: CHAT,
    ...(customerTyping && { customerTyping }),
  });

  it('what answers their message waits for two seconds of quiet', () => {
    showRecord(turns(3, apology), 1000);
    showRecord(turns(4, recap), 2000);
    expect([shown(), isStale(apology, state()), isStillWriting(state())]).toEqual([[apology.id], true, true]);
    showRecord(turns(5, solution), 3500);
    rest(4000);
    expect(shown()).toEqual([apology.id]);
    rest(5500);
    expect([shown(), changesWait(state())]).toEqual([[solution.id], false]);
  });

  it('and as long as the tool shows that they type', () => {
    showPage(page(true), 900);
    showRecord(turns(3, apology), 1000);
    showRecord(turns(4, recap), 2000);
    rest(60_000);
    expect(shown()).toEqual([apology.id]);
    showPage(page(false), 61_000);
    expect(shown()).toEqual([recap.id]);
  });

  it('what the agent does waits for no one', () => {
    showPage(page(true), 900);
    showRecord(turns(3, apology), 1000);
    showRecord(turns(3, recap), 1100);
    expect(shown()).toEqual([recap.id]);
    showRecord(turns(4, solution), 2000);
    answerAtOnce();
    showRecord(turns(4, apology), 2100);
    expect(shown()).toEqual([apology.id]);
    showRecord(turns(5, recap), 2200);
    showNew(2300);
    expect(shown()).toEqual([recap.id]);
  });

  it('nothing waits where nothing stands', () => {
    showRecord(turns(0), 1000);
    showRecord(turns(1, apology), 1100);
    expect(shown()).toEqual([apology.id]);
  });
});
