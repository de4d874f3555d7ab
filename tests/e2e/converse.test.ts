import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { findProsody, NO_PROSODY } from '../../scripts/setup/prosody.ts';
import type { Message } from '../../utils/engine/types.ts';
import { ConverseScene, type Past } from './support/converse/scene.ts';

/**
 * A chat tool that nobody here wrote, on a real server, with customers who use programs of their own: what they receive
 * is what was really sent. One conversation from its first reading to its end; each test goes on where the last ended.
 */
const PAST: Past = [
  ['dana', 'agent', 'Hi, my parcel PD-71940 was due on Monday and it is still not here.'],
  ['agent', 'dana', 'Sorry to hear that, Dana. Let me look into it.'],
  ['rui', 'agent', 'Hello, can I change the colour of my order?'],
  ['dana', 'agent', 'This is the second time I am asking!! Nobody answers my mails.\nWhere is my parcel?'],
];

/** Whatever the tool makes of them on the page: styling, links, smileys, quotes, what looks like markup. */
const ODD = [
  '<img src=x onerror="document.title=1"> & <b>not bold</b>',
  'I *did* pay _twice_ ~yesterday~ `today`, see https://shop.example/?a=1&b=2#c',
  '> We will call you\nNobody called :( 😤',
];

const prosody = findProsody();
if (!prosody) console.warn(`SKIPPED: ${NO_PROSODY}.`);

describe.skipIf(!prosody)(`Converse.js on a real XMPP server${prosody ? '' : ` (skipped: ${NO_PROSODY})`}`, () => {
  let scene: ConverseScene;
  beforeAll(async () => {
    if (prosody) scene = await ConverseScene.start(prosody, PAST);
  });
  afterAll(() => scene?.close());

  const said = (messages: readonly Message[]) => messages.map(({ author, text, name }) => [author, text, name]);
  const past = PAST.filter(([from, to]) => from === 'dana' || to === 'dana').map(([from, , text]) =>
    from === 'agent' ? ['agent', text, 'Lena'] : ['customer', text, 'Dana Okafor'],
  );

  it('reads both sides as they were written, in order, with names and times', async () => {
    const messages = await scene.heard('dana', ({ length }) => length >= past.length);
    expect(said(messages)).toEqual(past);
    const times = messages.map(({ at }) => at ?? 0);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Math.min(...times)).toBeGreaterThan(Date.now() - 120_000);
    expect(new Set(messages.map(({ id }) => id)).size).toBe(past.length);
  });

  it('says how the customer feels, from which of her words, and what it is about', async () => {
    await scene.shows(({ mood, suggestions }) => mood !== undefined && suggestions.length > 0);
    const { who, mood, evidence, issue, specifics, questions } = await scene.atRest();
    expect(who).toBe('Dana Okafor');
    expect(mood).toMatch(/^(Disappointed|Frustrated|Angry)$/);
    const hers = PAST.flatMap(([from, , text]) => (from === 'dana' ? [text.toLowerCase()] : []));
    expect(evidence.length).toBeGreaterThan(0);
    for (const words of evidence) expect(hers.some((text) => text.includes(words.toLowerCase()))).toBe(true);
    expect(issue).toMatch(/delay/i);
    expect(specifics).toContain('PD-71940');
    expect(questions.join()).toContain('Where is my parcel?');
    await scene.picture('1-read-light');
  });

  it('puts a suggestion into the composer on a press; the agent sends it, and she receives just that', async () => {
    const card = '.sug:not(:has(.slot-blank)):not(:has(input))';
    await scene.atRest();
    const words = (await scene.panel.text(`${card} .sug-text`)).replace(/\s+/g, ' ').trim();
    expect(words).not.toBe('');
    await scene.panel.click(`${card} button[aria-label^='Insert']`);
    await scene.draftIs(words);
    await scene.picture('2-inserted-light');
    expect(scene.dana.receivedFrom('agent')).toEqual(['Sorry to hear that, Dana. Let me look into it.']);

    await scene.page.locator('converse-chat .send-button').click();
    await until(
      () => scene.dana.receivedFrom('agent').length,
      (count) => count === 2,
    );
    expect(scene.dana.receivedFrom('agent')[1]).toBe(words);
    const messages = await scene.heard('dana', ({ length }) => length > past.length);
    expect(said(messages)).toEqual([...past, ['agent', words, 'Lena']]);
    expect(await scene.draft()).toBe('');
  });

  it('reads what comes in live exactly, whatever the page makes of it', async () => {
    const before = await scene.heard('dana', () => true);
    for (const text of ODD) await scene.dana.say('agent', text);
    const messages = await scene.heard('dana', ({ length }) => length >= before.length + ODD.length);
    expect(said(messages.slice(before.length))).toEqual(ODD.map((text) => ['customer', text, 'Dana Okafor']));
    expect(await scene.page.title()).not.toBe('1');
  });

  it('follows a correction in its place, and what was taken back', async () => {
    const before = await scene.heard('dana', () => true);
    const id = await scene.dana.say('agent', 'I want my mony back.');
    await scene.heard('dana', ({ length }) => length === before.length + 1);
    await scene.dana.correct('agent', id, 'I want my money back.');
    const corrected = await scene.heard('dana', (messages) => messages.at(-1)?.text === 'I want my money back.');
    expect(corrected.length).toBe(before.length + 1);
    await scene.dana.takeBack('agent', id);
    expect(await scene.heard('dana', ({ length }) => length === before.length)).toEqual(before);
  });

  it('marks a defensive draft on its words in the field, and replaces them on a press', async () => {
    const draft = 'Hello Dana. Please calm down. Thanks.';
    await scene.composer.click();
    await scene.page.keyboard.type(draft);
    const { findings } = await scene.shows((view) => view.findings.length > 0);
    const words = findings[0]?.words ?? '';
    const marks = await until(
      () => scene.marks(),
      (found) => found.some(({ text }) => text.includes('calm down')),
    );
    expect(marks.every(({ text, inField }) => inField && draft.includes(text))).toBe(true);
    await scene.picture('3-marked-light');

    const rewrite = findings[0]?.rewrites[0] ?? '';
    expect(rewrite).not.toBe('');
    await scene.atRest();
    await scene.panel.click(".finding button[aria-label^='Replace']");
    await scene.draftIs(draft.replace(words, rewrite));
    await until(
      () => scene.marks(),
      (found) => !found.some(({ text }) => text.includes('calm down')),
    );
    await scene.composer.press('ControlOrMeta+z');
    await scene.draftIs(draft);
    await scene.composer.press('End');
    await scene.colours('dark');
    await scene.shows((view) => view.findings.length > 0);
    await scene.picture('4-marked-dark');
    await scene.composer.fill('');
    expect(scene.dana.receivedFrom('agent').length).toBe(2);
  });

  it('goes with the agent to another chat and back; nothing of one shows in the other', async () => {
    const hers = await scene.heard('dana', () => true);
    await scene.openChat('Rui Costa');
    const his = await scene.heard('rui', ({ length }) => length > 0);
    expect(said(his)).toEqual([['customer', 'Hello, can I change the colour of my order?', 'Rui Costa']]);
    const { specifics, findings } = await scene.atRest();
    expect(specifics).not.toContain('PD-71940');
    expect(findings).toEqual([]);
    await scene.rui.say('agent', 'It is order 8812.');
    await scene.shows((view) => view.specifics.some((text) => text.includes('8812')));
    await scene.picture('5-another-chat-dark');

    await scene.openChat('Dana Okafor');
    expect((await scene.atRest()).specifics).toContain('PD-71940');
    expect(await scene.heard('dana', () => true)).toEqual(hers);
  });
});
