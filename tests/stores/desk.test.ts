import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyLayer } from '../../utils/library/file.ts';
import { mergeLayers } from '../../utils/library/layers.ts';
import { starterLibrary } from '../../utils/library/starter.ts';
import { readLayer, saveLayer } from '../../utils/storage/layers.ts';
import { change, deskStore, emptyDesk } from '../../utils/stores/desk.ts';
import { deskActs } from '../../utils/stores/desk-acts.ts';
import { followLayers } from '../../utils/stores/desk-follow.ts';
import {
  bulkFate,
  flagsIn,
  isFlaggedBy,
  layerOf,
  libraryHere,
  matching,
  matchingRules,
  noBulk,
  phrasesOf,
  reviewMore,
  rulesOf,
} from '../../utils/stores/desk-view.ts';

const [shipped] = starterLibrary.phrases;
if (!shipped) throw new Error('no starter phrases');
const { id } = shipped;

const state = () => deskStore.getState();
const layer = () => layerOf(state().shelf);
const one = (wanted = id) => {
  const found = phrasesOf(state().shelf).find(({ phrase }) => phrase.id === wanted);
  if (!found) throw new Error(`no phrase ${wanted}`);
  return found;
};
const steps = () => deskStore.temporal.getState().pastStates.length;
const stored = async () => (await readLayer('team')).layer;

beforeEach(() => {
  fakeBrowser.reset();
  deskStore.setState({ ...emptyDesk, read: true }, true);
  deskStore.temporal.getState().clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a phrase', () => {
  it('that is shipped is overridden by the first change, and is itself again when it says the same', () => {
    deskActs.edit(id, { text: 'In our own words.' });
    expect(one()).toMatchObject({
      changed: true,
      phrase: { text: 'In our own words.', origin: 'team' },
      original: shipped,
    });
    deskActs.edit(id, { text: shipped.text });
    expect(layer()).toEqual(emptyLayer);
  });

  it('that was changed is brought back, and the change with one undo', () => {
    deskActs.edit(id, { text: 'Ours.' });
    deskActs.returnToOriginal(id);
    expect(one().phrase).toBe(shipped);
    deskActs.undo();
    expect(one().phrase.text).toBe('Ours.');
  });

  it('is hidden and shown again', () => {
    deskActs.hide(id, true);
    expect(one().hidden).toBe(true);
    expect(state().said).toMatch(/hidden/);
    deskActs.hide(id, false);
    expect(layer()).toEqual(emptyLayer);
  });

  it('of our own is new, open in the editor, and can be deleted; a shipped one cannot', () => {
    deskActs.newPhrase('I ring the depot now.');
    const own = state().phrase ?? '';
    expect(own).toBe('solution-ring-depot-now');
    expect(state().pane).toBe('detail');
    deskActs.remove(id);
    expect(one()).toBeDefined();
    deskActs.remove(own);
    expect(layer()).toEqual(emptyLayer);
  });

  it('of another kind is another phrase in its place, in one step', () => {
    deskActs.changeKind(id, 'boundary');
    const next = state().phrase ?? '';
    expect(next.startsWith('boundary-')).toBe(true);
    expect(one(next).phrase).toMatchObject({ kind: 'boundary', step: 1, text: shipped.text });
    expect(one().hidden).toBe(true);
    deskActs.undo();
    expect(layer()).toEqual(emptyLayer);
  });

  it('loses a note that was emptied', () => {
    deskActs.edit(id, { note: 'once' });
    deskActs.edit(id, { note: undefined, text: 'Ours.' });
    expect(one().phrase).not.toHaveProperty('note');
  });

  it('nobody knows is left alone', () => {
    deskActs.edit('close-nobody', { text: 'x' });
    deskActs.hide('close-nobody', true);
    deskActs.returnToOriginal('close-nobody');
    expect(layer()).toEqual(emptyLayer);
  });

  it('would be flagged by our own rules, unless they are off', () => {
    deskActs.edit(id, { text: 'Please calm down.' });
    expect(flagsIn(one(), state().shelf).map(({ finding }) => finding.rule)).toEqual(['calm-down']);
    deskActs.switchRule('calm-down', false);
    expect(flagsIn(one(), state().shelf)).toEqual([]);
  });
});

describe('undo', () => {
  it('takes typing in one field as one step, and a pause or another field as the next', () => {
    const typed = (text: string, what: string, at: number) =>
      change({ ...emptyLayer, safeguarding: text }, what, what, { now: at });
    typed('a', 'text', 1000);
    typed('ab', 'text', 1100);
    typed('abc', 'text', 1200);
    expect(steps()).toBe(1);
    typed('abcd', 'text', 9000);
    expect(steps()).toBe(2);
    typed('abcde', 'note', 9100);
    expect(steps()).toBe(3);
  });

  it('goes back and forth, and says what', () => {
    deskActs.edit(id, { text: 'Ours.' });
    deskActs.switchRule('jargon', false);
    deskActs.undo();
    expect(state().said).toBe('Undone: turning off of rule jargon');
    deskActs.undo();
    expect(layer()).toEqual(emptyLayer);
    deskActs.undo();
    expect(layer()).toEqual(emptyLayer);
    deskActs.redo();
    deskActs.redo();
    deskActs.redo();
    expect(layer().rules).toEqual({ jargon: { off: true } });
    expect(one().phrase.text).toBe('Ours.');
  });

  it('starts a new step after an undo, even in the same field', () => {
    deskActs.edit(id, { text: 'One.' });
    deskActs.undo();
    deskActs.edit(id, { text: 'Two.' });
    deskActs.undo();
    expect(layer()).toEqual(emptyLayer);
  });
});

describe('a rule', () => {
  it('is switched off and on, made louder, and returned', () => {
    deskActs.switchRule('jargon', false);
    deskActs.setSeverity('jargon', 'high');
    expect(layer().rules).toEqual({ jargon: { off: true, severity: 'high' } });
    deskActs.switchRule('jargon', true);
    expect(layer().rules).toEqual({ jargon: { severity: 'high' } });
    deskActs.setSeverity('jargon', 'low');
    expect(layer().rules).toEqual({});
    deskActs.switchRule('jargon', false);
    deskActs.resetRule('jargon');
    deskActs.switchRule('no-such-rule', false);
    expect(layer().rules).toEqual({});
  });

  it('is found by its name, or by a sentence it would mark', () => {
    const found = (query: string) =>
      matchingRules(state().shelf, { query }, (rule) => `called ${rule}`).map((rule) => rule.id);
    expect(found('overpromise')).toEqual(['overpromise', 'reads-as-overpromise']);
    expect(found('You should have read the manual')).toContain('blame-should-have');
    expect(found('xylophone')).toEqual([]);
  });
});

describe('the list', () => {
  it('shows our own first, and filters by kind, mood, issue and where from', () => {
    deskActs.newPhrase('Ours entirely.');
    deskActs.edit(id, { text: 'Please calm down.' });
    deskActs.hide('close-anything-else', true);
    const ids = (filters: Partial<Parameters<typeof matching>[1]>) =>
      matching(state().shelf, { query: '', ...filters }).map(({ phrase }) => phrase.id);
    expect(ids({})[0]).toBe('solution-ours-entirely');
    expect(ids({ from: 'team' })).toEqual(['solution-ours-entirely', id]);
    expect(ids({ from: 'changed' })).toEqual([id]);
    expect(ids({ from: 'flagged' })).toEqual([]);
    while (reviewMore(state().shelf, 1) > 0);
    expect(ids({ from: 'flagged' })).toEqual([id]);
    expect(ids({ formality: 'casual' }).length).toBeGreaterThan(3);
    expect(ids({ from: 'built_in' }).length).toBe(starterLibrary.phrases.length - 1);
    expect(ids({ kind: 'thanks' }).every((one) => one.startsWith('thanks-'))).toBe(true);
    expect(
      matching(state().shelf, { query: '', mood: 'anxious', issue: 'refund' }).every(
        ({ phrase }) => phrase.moods.includes('anxious') && phrase.issues.includes('refund'),
      ),
    ).toBe(true);
    expect(ids({ query: 'refund' }).length).toBeGreaterThan(5);
    expect(ids({ query: 'qqqqq' })).toEqual([]);
  });
});

describe('a file', () => {
  const file = (text: string) => new File([text], 'ours.json');
  const library = {
    format: 'poise-library',
    version: 1,
    phrases: [{ id: 'close-ours', kind: 'close', text: 'Bye.' }, { id: 'close-x' }],
  };

  it('changes nothing until it is brought in, and then in one step', async () => {
    await deskActs.chooseFiles([file(JSON.stringify(library))]);
    expect(state().page).toBe('import');
    expect(state().importing?.rows?.map(({ fate }) => fate)).toEqual(['new', 'unreadable']);
    expect(layer()).toEqual(emptyLayer);
    deskActs.bringIn();
    expect(layer().phrases.map((phrase) => phrase.id)).toEqual(['close-ours']);
    expect(state().page).toBe('phrases');
    deskActs.undo();
    expect(layer()).toEqual(emptyLayer);
  });

  const phrases = (...texts: readonly (readonly [id: string, text: string])[]) =>
    file(JSON.stringify({ phrases: texts.map(([id, text]) => ({ id, kind: 'close', text })) }));
  const texts = () => Object.fromEntries(layer().phrases.map((one) => [one.id, one.text]));
  const rowOf = (id: string) => {
    const row = state().importing?.rows.find((one) => one.id === id);
    if (!row) throw new Error(`no row ${id}`);
    return row;
  };

  it('leaves out what was unticked, and brings in beside ours what should not change it', async () => {
    await deskActs.chooseFiles([phrases(['close-a', 'Ours, a.'], ['close-b', 'Ours, b.'])]);
    deskActs.bringIn();
    await deskActs.chooseFiles([
      phrases(['close-a', 'Theirs, a.'], ['close-b', 'Theirs, b.'], ['close-c', 'C.'], ['close-d', 'D.']),
    ]);
    deskActs.chooseFate([rowOf('close-c')], 'out');
    deskActs.chooseFate([rowOf('close-b')], 'beside');
    // A new row has nothing to stand beside.
    deskActs.chooseFate([rowOf('close-d')], 'beside');
    deskActs.bringIn();
    expect(texts()).toEqual({
      'close-a': 'Theirs, a.',
      'close-b': 'Ours, b.',
      'close-d': 'D.',
      'close-theirs': 'Theirs, b.',
    });
    deskActs.undo();
    expect(texts()).toEqual({ 'close-a': 'Ours, a.', 'close-b': 'Ours, b.' });
  });

  it('is one of several: all rows together, what is there twice unticked, one undo for all', async () => {
    await deskActs.chooseFiles([
      phrases(['close-a', 'First.'], ['close-b', 'Good bye to you.']),
      file('{'),
      phrases(['close-a', 'Second.'], ['close-c', '  good bye  TO you.'], ['close-d', 'D.']),
    ]);
    const { files, rows } = state().importing ?? { files: [], rows: [] };
    expect(files.map(({ reason }) => reason !== undefined)).toEqual([false, true, false]);
    expect(rows.map(({ id, fate, note }) => [id, fate, note])).toEqual([
      ['close-a', 'new', undefined],
      ['close-b', 'new', undefined],
      ['close-a', 'duplicate', 'The same id as row 1 of ours.json'],
      ['close-c', 'duplicate', 'Says the same as close-b'],
      ['close-d', 'new', undefined],
    ]);
    deskActs.chooseFate([rowOf('close-c')], 'in');
    expect(layer()).toEqual(emptyLayer);
    deskActs.bringIn();
    expect(texts()).toEqual({
      'close-a': 'First.',
      'close-b': 'Good bye to you.',
      'close-c': 'good bye  TO you.',
      'close-d': 'D.',
    });
    deskActs.undo();
    expect(layer()).toEqual(emptyLayer);
  });

  it.each([
    ['{', /not JSON: line 1/],
    ['[]', /not a library/],
    ['x'.repeat(20_000_001), /larger than 20 MB/],
  ])('that cannot be used says why', async (text, reason) => {
    await deskActs.chooseFiles([file(text)]);
    expect(state().importing?.files[0]?.reason).toMatch(reason);
    deskActs.bringIn();
    expect(layer()).toEqual(emptyLayer);
  });
});

describe('keeping', () => {
  it('waits a moment, then keeps the last of what was typed', async () => {
    vi.useFakeTimers();
    const { stop } = await followLayers();
    deskActs.edit(id, { text: 'One.' });
    deskActs.edit(id, { text: 'Two.' });
    expect(await stored()).toEqual(emptyLayer);
    await vi.advanceTimersByTimeAsync(400);
    expect((await stored()).phrases[0]?.text).toBe('Two.');
    stop();
  });

  it('is done at once when the tab closes', async () => {
    const { flush, stop } = await followLayers();
    deskActs.edit(id, { text: 'Ours.' });
    flush();
    expect((await stored()).phrases[0]?.text).toBe('Ours.');
    stop();
  });

  it('says when the browser’s storage is full, and goes on trying', async () => {
    const { flush, stop } = await followLayers();
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    deskActs.edit(id, { text: 'One.' });
    flush();
    await vi.waitFor(() => expect(state().trouble).toEqual({ what: 'not_kept' }));
    full.mockRestore();
    deskActs.edit(id, { text: 'Two.' });
    flush();
    await vi.waitFor(() => expect(state().trouble).toBeUndefined());
    expect((await stored()).phrases[0]?.text).toBe('Two.');
    stop();
  });

  it('reads the copy before when what is kept is broken, and says so', async () => {
    await saveLayer('team', emptyLayer, { before: { ...emptyLayer, hidden: [id] }, savedBy: 'other' });
    await fakeBrowser.storage.local.set({ teamLayer: { file: 'broken' } });
    const { stop } = await followLayers();
    expect(state().trouble).toMatchObject({ what: 'unreadable', instead: 'kept' });
    expect(one().hidden).toBe(true);
    stop();
  });

  it('takes over what another window changed, undo too, and neither loses a thing', async () => {
    const { flush, stop } = await followLayers();
    deskActs.switchRule('jargon', false);
    flush();
    deskActs.switchRule('shouting', false);
    await saveLayer(
      'team',
      { ...emptyLayer, hidden: [id], rules: { jargon: { off: true } } },
      { before: emptyLayer, savedBy: 'other' },
    );
    await vi.waitFor(() => expect(one().hidden).toBe(true));
    expect(layer().rules).toEqual({ jargon: { off: true }, shouting: { off: true } });
    deskActs.undo();
    expect(layer()).toMatchObject({ hidden: [id], rules: { jargon: { off: true } } });
    deskActs.redo();
    flush();
    expect(await stored()).toMatchObject({ hidden: [id], rules: { jargon: { off: true }, shouting: { off: true } } });
    stop();
  });
});

describe('layers', () => {
  it('lie on top of each other: each sees what is below and returns to it', () => {
    deskActs.edit(id, { text: 'The team’s.' });
    deskActs.editLayer('personal');
    expect(one()).toMatchObject({ own: false, phrase: { text: 'The team’s.', origin: 'team' } });
    deskActs.edit(id, { text: 'Mine.' });
    expect(one()).toMatchObject({ own: true, changed: true, original: { text: 'The team’s.', origin: 'team' } });
    deskActs.editLayer('organisation');
    expect(one().phrase).toBe(shipped);
    deskActs.editLayer('team');
    expect(one().phrase.text).toBe('The team’s.');
    deskActs.editLayer('personal');
    deskActs.returnToOriginal(id);
    expect(one().phrase.text).toBe('The team’s.');
  });

  it('hide, and show again what a layer below hid', () => {
    deskActs.hide(id, true);
    deskActs.editLayer('personal');
    expect(one()).toMatchObject({ hidden: true, hiddenBelow: true });
    deskActs.hide(id, false);
    expect(one()).toMatchObject({ hidden: false, own: true });
  });

  it('turn a rule on that the layer below turned off', () => {
    deskActs.switchRule('jargon', false);
    deskActs.editLayer('personal');
    const jargon = () => rulesOf(state().shelf).find((rule) => rule.id === 'jargon');
    expect(jargon()).toMatchObject({ off: true, by: 'team', changed: false });
    deskActs.switchRule('jargon', true);
    expect(jargon()).toMatchObject({ off: false, by: 'personal' });
    deskActs.switchRule('jargon', false);
    expect(layer().rules).toEqual({});
  });

  it('are undone across each other', () => {
    deskActs.edit(id, { text: 'The team’s.' });
    deskActs.editLayer('personal');
    deskActs.edit(id, { text: 'Mine.' });
    deskActs.undo();
    expect(one().phrase.text).toBe('The team’s.');
    deskActs.undo();
    expect(state().shelf.layers.team).toEqual(emptyLayer);
  });

  it('that come from an address can be read and not changed; the personal one is open', async () => {
    const source = { how: 'address', name: 'https://lib.example/pack.json', version: 4 } as const;
    await saveLayer('team', { ...emptyLayer, hidden: [id] }, { before: emptyLayer, savedBy: 'rollout', source });
    const { stop } = await followLayers();
    expect(state().shelf.editing).toBe('personal');
    deskActs.editLayer('team');
    expect(one()).toMatchObject({ fixed: true, hidden: true });
    deskActs.edit(id, { text: 'x' });
    deskActs.hide(id, false);
    deskActs.switchRule('jargon', false);
    deskActs.setPlaybook('currency', '£');
    expect(layer()).toEqual({ ...emptyLayer, hidden: [id] });
    stop();
  });
});

describe('our own phrase of another kind', () => {
  it('is renamed, and what an agent made of it goes with it', () => {
    deskActs.newPhrase('I ring the depot now.');
    const old = state().phrase ?? '';
    deskActs.editLayer('personal');
    deskActs.edit(old, { text: 'I ring them now.' });
    deskActs.editLayer('team');
    deskActs.changeKind(old, 'hold');
    expect(layer().renames).toEqual({ [old]: 'hold-ring-depot-now' });
    const { team, personal } = state().shelf.layers;
    const merged = mergeLayers(starterLibrary, { team, personal });
    expect(merged.phrases.find((phrase) => phrase.id === 'hold-ring-depot-now')?.text).toBe('I ring them now.');
    expect(merged.phrases.some((phrase) => phrase.id === old)).toBe(false);
  });
});

describe('many at once', () => {
  it('are changed in one step, those that are so already left alone', () => {
    const ids = starterLibrary.phrases.slice(0, 3).map((phrase) => phrase.id);
    deskActs.edit(ids[0] ?? '', { formality: 'formal' });
    deskActs.select(ids, true);
    const wanted = { ...noBulk, formality: 'formal', addIssues: [] } as const;
    expect(ids.map((each) => bulkFate(one(each), wanted))).toEqual(['already', 'changes', 'changes']);
    deskActs.applyBulk(wanted);
    expect(ids.map((each) => one(each).phrase.formality)).toEqual(['formal', 'formal', 'formal']);
    expect(state()).toMatchObject({ page: 'phrases', said: 'Changed: 2 phrases.' });
    deskActs.undo();
    expect(layer().phrases.length).toBe(1);
  });

  it('get and lose issues, and are hidden', () => {
    deskActs.select([id], true);
    deskActs.applyBulk({ ...noBulk, addIssues: ['booking'], dropIssues: [...shipped.issues], hide: true });
    expect(one()).toMatchObject({ hidden: true, phrase: { issues: ['booking'] } });
  });

  it('are deleted where they are only ours', () => {
    deskActs.newPhrase('One of ours.');
    deskActs.select([id, state().phrase ?? ''], true);
    deskActs.deleteSelected();
    expect(layer()).toEqual(emptyLayer);
    expect(one()).toBeDefined();
  });
});

describe('versions', () => {
  it('are kept at the start of a sitting and before a large step, and one is restored as one step', async () => {
    const { flush, stop } = await followLayers();
    deskActs.edit(id, { text: 'One.' });
    deskActs.edit(id, { text: 'Two.' });
    await vi.waitFor(() => expect(state().versions.length).toBe(1));
    deskActs.select([id], true);
    deskActs.applyBulk({ ...noBulk, hide: true });
    await vi.waitFor(() => expect(state().versions.length).toBe(2));
    expect(state().versions.map((version) => version.layer.phrases[0]?.text)).toEqual(['Two.', undefined]);
    flush();
    deskActs.restoreVersion(state().versions[1]?.at ?? 0);
    expect(layer()).toEqual(emptyLayer);
    deskActs.undo();
    expect(layer()).toMatchObject({ hidden: [id], phrases: [{ text: 'Two.' }] });
    stop();
  });
});

describe('two windows in the same words', () => {
  it('keep both until one is chosen', async () => {
    const { flush, stop } = await followLayers();
    deskActs.edit(id, { text: 'From the start.' });
    flush();
    await vi.waitFor(async () => expect((await stored()).phrases[0]?.text).toBe('From the start.'));
    const before = layer();
    deskActs.edit(id, { text: 'From here.' });
    const theirs = { ...before, phrases: before.phrases.map((phrase) => ({ ...phrase, text: 'From there.' })) };
    await saveLayer('team', theirs, { before, savedBy: 'other' });
    await vi.waitFor(() => expect(state().twoTexts).toMatchObject({ id, here: 'From here.', there: 'From there.' }));
    expect(one().phrase.text).toBe('From here.');
    deskActs.keepText('From there.');
    expect(one().phrase.text).toBe('From there.');
    expect(state().twoTexts).toBeUndefined();
    stop();
  });
});

describe('the playbook and the wordings', () => {
  it('are edits like all others, and go back to what is below', () => {
    deskActs.setRemedies('delay', [{ remedy: 'a voucher', limit: 10 }], 'a remedy');
    deskActs.setPlaybook('currency', '£');
    deskActs.setWordings('jargon', { flag: ['faff'] });
    deskActs.setAllowlist(['Calm Down tea']);
    expect(libraryHere(state().shelf)).toMatchObject({
      allowlist: ['Calm Down tea'],
      rules: { jargon: { flag: ['faff'] } },
    });
    expect(libraryHere(state().shelf).playbook).toContainEqual({
      issue: 'delay',
      remedy: 'a voucher',
      limit: 10,
      currency: '£',
    });
    expect(isFlaggedBy('jargon', 'What a faff.', state().shelf)).toBe(true);
    expect(isFlaggedBy('jargon', 'What a day.', state().shelf)).toBe(false);
    deskActs.setRemedies('delay', undefined, 'returning');
    deskActs.setPlaybook('currency', undefined);
    deskActs.setWordings('jargon', { flag: [] });
    deskActs.setAllowlist([]);
    expect(layer()).toEqual(emptyLayer);
  });
});

it('answers a key in a library of 10,000 phrases within a frame or two', () => {
  const phrases = Array.from({ length: 10_000 }, (_, at) => ({
    id: `solution-n${at}`,
    kind: 'solution' as const,
    text: `I have opened case ${at} with the depot for {item|your order}, and will write to you by {time!}.`,
    moods: [],
    issues: [],
    formality: 'neutral' as const,
  }));
  const shelf = { ...state().shelf, layers: { ...state().shelf.layers, team: { ...emptyLayer, phrases } } };
  deskStore.setState({ shelf });
  const key = (text: string) => {
    const started = performance.now();
    deskActs.edit('solution-n5000', { text });
    expect(matching(state().shelf, { query: 'opened' }).length).toBeGreaterThan(0);
    return performance.now() - started;
  };
  key('I have opened it.'); // the index is made once
  expect(
    Math.min(...['a', 'b', 'c', 'd'].map((letter) => key(`I have opened case 5000 with the depot, ${letter}.`))),
  ).toBeLessThan(300);
});
