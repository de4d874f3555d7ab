import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until.ts';
import { type Bench, type Scene, startBench } from './support/bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const COMPOSERS = [
  { composer: 'TipTap', query: '?customer=quiet' },
  { composer: 'textarea', query: '?customer=quiet&composer=textarea' },
];

describe.each(COMPOSERS)('from a customer’s words to a better reply, in $composer', ({ query }) => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await bench.open(query);
  });
  afterEach(async () => {
    // Whatever a test did: Poise has sent nothing.
    expect(await scene.sent()).toEqual([]);
    await scene.close();
  });

  it('reads the chat and says how the customer feels, and from which words', async () => {
    const { who, mood, evidence, issue, specifics, questions, suggestions } = await scene.read('c1');
    expect(who).toBe('Ilse Varga');
    expect(mood).toMatch(/^(Disappointed|Frustrated|Angry)$/);
    const said = await scene.page.evaluate(() => window.desk.messages('c1').map(({ text }) => text.toLowerCase()));
    expect(evidence.length).toBeGreaterThan(0);
    for (const words of evidence) expect(said.some((text) => text.includes(words.toLowerCase()))).toBe(true);
    expect(issue).toMatch(/delay/i);
    expect(specifics).toContain('PD-48213');
    expect(questions.join()).toContain('Will it be here before Saturday?');
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(3);
    for (const { why } of suggestions) expect(why).not.toBe('');
  });

  it('follows the mood as the customer goes on', async () => {
    await scene.read('c1');
    const worse = await scene.customerSays('c1', 'This is ridiculous, I am furious. Worst service ever!');
    expect(worse.mood).toMatch(/^(Frustrated|Angry)$/);
    expect(worse.trend).toMatch(/falling/i);
  });

  it('marks a defensive draft where it stands, and replaces the words on a press', async () => {
    await scene.read('c1');
    await scene.type('Hello. Please calm down. Thanks.');
    const { findings } = await scene.shows((view) => view.findings.length > 0);
    const [first] = findings;
    expect('Hello. Please calm down. Thanks.').toContain(first?.words ?? 'nothing');
    expect(first?.why).not.toBe('');
    await until(
      () => scene.marks(),
      (marks) => marks.some((words) => words.includes('calm down')),
    );

    const rewrite = first?.rewrites[0] ?? '';
    expect(rewrite).not.toBe('');
    await scene.panel.click(".finding button[aria-label^='Replace']");
    const expected = 'Hello. Please calm down. Thanks.'.replace(first?.words ?? '', rewrite);
    await scene.draftIs(expected);
    await until(
      () => scene.marks(),
      (marks) => !marks.some((words) => words.includes('calm down')),
    );
    await scene.undo();
    await scene.draftIs('Hello. Please calm down. Thanks.');
  });

  it('inserts at the caret straight after typing, and one undo takes back the insert alone', async () => {
    await scene.read('c1');
    await scene.type('ab ');
    const words = await scene.insertFirst();
    expect(await scene.draft()).toBe(`ab ${words}`);
    await scene.undo();
    await scene.draftIs('ab ');
  });

  it('keeps what was inserted as the draft that is then checked, and what the agent types after it', async () => {
    await scene.read('c1');
    const words = await scene.insertFirst();
    await scene.type(' You must calm down.');
    expect(await scene.draft()).toBe(`${words} You must calm down.`);
    const { findings } = await scene.shows((view) => view.findings.length > 0);
    for (const finding of findings) expect(`${words} You must calm down.`).toContain(finding.words);
  });

  it('leaves a note to the agent but for spite, threats and private data', async () => {
    await scene.read('c1');
    await scene.page.evaluate(() => window.desk.mode('note'));
    await scene.type('You should have told us sooner, that is our policy.');
    const view = await scene.shows(({ dockNote }) => dockNote !== '');
    expect(view.findings).toEqual([]);
    expect(await scene.marks()).toEqual([]);
  });
});
