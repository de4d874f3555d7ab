import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftText } from '../../../utils/engine/rules/draft-text.ts';
import { reviewDraft } from '../../../utils/engine/rules/review.ts';
import { fit, rewriter } from '../../../utils/engine/rules/rewrite.ts';
import type { AdviseSettings, Draft, Library, Mood } from '../../../utils/engine/types.ts';
import { aRichSituation, aSituation, emptyLibrary, noSettings, type SituationOverrides } from './a-situation.ts';

const BLAME = 'You should have read the terms.';

interface Given {
  readonly draft?: Partial<Draft>;
  readonly situation?: SituationOverrides;
  readonly library?: Partial<Library>;
  readonly settings?: Partial<AdviseSettings>;
}

const review = (text: string, { draft, situation, library, settings }: Given = {}) =>
  reviewDraft(
    { text, mode: 'reply', settled: false, ...draft },
    aSituation(situation),
    { ...emptyLibrary, ...library },
    { ...noSettings, ...settings },
  );
const rulesOf = (text: string, given?: Given) => review(text, given).map(({ rule }) => rule);
const memory = (changes: Partial<AdviseSettings['memory']>) => ({ memory: { ...noSettings.memory, ...changes } });

describe('a team’s own wordings', () => {
  const library = (flag: string[], leave: string[] = [], rule = 'apology-generic'): Given => ({
    library: { rules: { [rule]: { flag, leave } } },
  });

  it('are marked as the rule’s', () => {
    const [finding] = review('So sorry about all this faff, Ruth.', library(['sorry … faff / bother']));
    expect(finding).toMatchObject({
      rule: 'apology-generic',
      text: 'sorry about all this faff',
      message: '“sorry about all …” is a wording your team wants said differently.',
    });
  });

  it('take the severity the team set', () =>
    expect(
      review('What a faff.', { library: { rules: { jargon: { flag: ['faff'], severity: 'block' } } } })[0]?.severity,
    ).toBe('block'));

  it('leave a place alone, whoever would mark it', () => {
    const text = 'Sorry for the inconvenience with the lift.';
    expect(rulesOf(text)).toContain('apology-generic');
    expect(rulesOf(text, library([], ['inconvenience with the lift / hoist']))).not.toContain('apology-generic');
    expect(rulesOf('What a faff.', library(['faff'], ['what a faff'], 'jargon'))).toEqual([]);
  });

  it('say nothing where the rule is off, in a quotation, or where nothing parses', () => {
    expect(rulesOf('What a faff.', { library: { rules: { jargon: { flag: ['faff'], off: true } } } })).toEqual([]);
    expect(rulesOf('You wrote "what a faff".', library(['faff'], [], 'jargon'))).toEqual([]);
    expect(rulesOf('What a faff.', library(['fa(ff', 'f.*', '', '…'], [], 'jargon'))).toEqual([]);
  });

  it('add nothing to a rule about what is missing', () =>
    expect(rulesOf('What a faff.', library(['faff'], [], 'missing-apology'))).toEqual([]));

  it('hide what is never flagged from every rule, with any ending and either word', () => {
    const allowlist = ['calm* down', 'not our / your fault'];
    expect(rulesOf('Take one Calming Down tea.', { library: { allowlist } })).toEqual([]);
    expect(rulesOf('It is not our fault.', { library: { allowlist } })).toEqual([]);
  });
});

describe('reviewDraft', () => {
  it('gives everything a view needs', () => {
    const [finding] = review(`Hello. ${BLAME}`);
    expect(finding).toMatchObject({
      id: `blame-should-have@7:${BLAME}`,
      rule: 'blame-should-have',
      category: 'blame',
      severity: 'high',
      start: 7,
      end: 7 + BLAME.length,
      text: BLAME,
    });
    expect(finding?.rewrites.length).toBeGreaterThan(0);
    expect(finding?.source.label).toBeTruthy();
  });

  it('says nothing of an empty draft or in an unknown composer', () => {
    for (const text of ['', '  \n ', '🙂🙂', '<script>alert(1)</script>']) expect(rulesOf(text)).toEqual([]);
    expect(rulesOf(BLAME, { draft: { mode: 'unknown' } })).toEqual([]);
  });

  it('marks only rude words, threats and private data in a note', () => {
    const note: Given = { draft: { mode: 'note', settled: true } };
    expect(rulesOf(BLAME, note)).toEqual([]);
    expect(rulesOf('This customer is an idiot and you are a liar.', note)).toEqual(['insult']);
    expect(rulesOf('Card 4111 1111 1111 1111 on file.', note)).toEqual(['private-data']);
  });

  it('looks for what is missing only after a pause, and not in a word or two', () => {
    const angry: Given = { situation: { mood: { mood: 'angry' }, phase: 'vent' } };
    const settled: Given = { ...angry, draft: { settled: true } };
    const omitted = (text: string, given: Given) => review(text, given).filter(({ start, end }) => start === end);
    expect(omitted('What is the number on it?', angry)).toEqual([]);
    expect(omitted('What is the number on it?', settled).map(({ rule }) => rule)).toContain('missing-acknowledgement');
    expect(omitted('Number please', settled)).toEqual([]);
  });

  it('shows the worst of each sentence, worst first', () => {
    const found = review('These things happen. You should have calmed down, you idiot. It is not our fault.');
    expect(found.map(({ rule }) => rule)).toEqual(['insult', 'defensive-not-us', 'minimise']);
  });

  it('keeps to high and block for a vulnerable customer', () => {
    const vulnerable: Given = {
      situation: { mood: { mood: 'anxious', flags: ['vulnerable'] } },
      draft: { settled: true },
    };
    expect(rulesOf('These things happen. You should have read it.', vulnerable)).toEqual(['blame-should-have']);
  });

  it('leaves out what is muted: for good, in this chat, here', () => {
    expect(rulesOf(BLAME, { settings: { mutedRules: ['blame-should-have'] } })).toEqual([]);
    expect(rulesOf(BLAME, { settings: memory({ mutes: [{ rule: 'blame-should-have' }] }) })).toEqual([]);
    const here = {
      settings: memory({ mutes: [{ rule: 'blame-should-have', text: 'you should have  READ the terms.' }] }),
    };
    expect(rulesOf(BLAME, here)).toEqual([]);
    expect(rulesOf('You should have read the mail.', here)).toEqual(['blame-should-have']);
  });

  it('follows the team: a rule off, another severity, allowed words', () => {
    expect(rulesOf(BLAME, { library: { rules: { 'blame-should-have': { off: true } } } })).toEqual([]);
    const [milder] = review(BLAME, { library: { rules: { 'blame-should-have': { severity: 'low' } } } });
    expect(milder?.severity).toBe('low');
    expect(rulesOf('Take one Calm Down tea.', { library: { allowlist: ['calm down'] } })).toEqual([]);
    expect(rulesOf('It is Not Our Fault (TM) glue.', { library: { allowlist: ['not our fault (TM)'] } })).toEqual([]);
  });

  it('ignores what the customer said', () => {
    for (const text of [
      'You wrote “this is your own fault”.',
      '> calm down',
      'You said that you should have read it.',
    ]) {
      expect(rulesOf(text)).toEqual([]);
    }
  });

  it('fills a rewrite from the chat, or drops it', () => {
    const known = review('Please calm down.', {
      situation: {
        contacts: 3,
        specifics: [{ kind: 'contacts', text: 'third time', value: 3, start: 0, end: 10, messageId: 'm' }],
      },
    });
    expect(known[0]?.rewrites[0]).toMatch(/third/i);
    expect(review('Please calm down.')[0]?.rewrites.join()).not.toMatch(/third|\{contacts/);
  });

  it('offers no rewrite that would be marked once the chat’s words are in it', () => {
    const draft = draftText('Sorry for any inconvenience.');
    const raw = { span: { start: 0, end: 28 }, message: '', rewrites: ['I lost {item}.', 'I lost it.', 'It was me.'] };
    const offered = (isClean: (text: string) => boolean) => rewriter(draft, aRichSituation(), {}, isClean)(raw);
    expect(offered(() => true)).toEqual(['I lost your blue lamp.', 'I lost it.']);
    expect(offered((text) => !text.includes('lamp'))).toEqual(['I lost it.', 'It was me.']);
  });

  it('asks for a kind line beside a hard word, however calmly the trouble was told', () => {
    const told = { mood: 'calm', valence: -0.05, evidence: [] } as const;
    const given: Given = {
      draft: { settled: true },
      situation: { mood: told, lastCustomerText: 'The room was booked as quiet, it lies above the bar.' },
    };
    expect(rulesOf('Learn some manners first. Room 12 is on the garden side.', given)).toContain(
      'missing-acknowledgement',
    );
    expect(rulesOf('Room 12 is on the garden side.', given)).not.toContain('missing-acknowledgement');
    expect(
      rulesOf('Learn some manners first.', {
        ...given,
        situation: { mood: told, issue: undefined, lastCustomerText: 'The black one please, size 42' },
      }),
    ).not.toContain('missing-acknowledgement');
    const demand = { mood: told, issue: undefined, lastCustomerText: 'I want my key' };
    expect(rulesOf('Learn some manners first.', { ...given, situation: demand })).toContain('missing-acknowledgement');
  });

  it('calls nothing missing from the first of several parts', () => {
    const angry: Given = { situation: { mood: { mood: 'angry' }, phase: 'vent' }, draft: { settled: true } };
    const leftOut = (text: string) => review(text, angry).filter(({ start, end }) => start === end);
    expect(leftOut('The pool shuts at nine on the day of the race').length).toBeGreaterThan(0);
    expect(leftOut('The pool shuts at nine on the day of the race 1/2')).toEqual([]);
    expect(leftOut('The pool shuts at nine on the day of the race >>')).toEqual([]);
  });

  it('takes no earlier kind line for cover of a hard word now', () => {
    const heard = { acts: [{ act: 'acknowledged', messageId: 'm1', text: 'I see how tiring that is.' }] } as const;
    const given: Given = { draft: { settled: true }, situation: heard };
    expect(rulesOf('Learn some manners first.', given)).toContain('missing-acknowledgement');
    expect(rulesOf('Room 12 is free.', given)).not.toContain('missing-acknowledgement');
  });

  it('takes any text there is, and marks only words of it', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    fc.assert(
      fc.property(texts, texts, (text, customer) => {
        const given: Given = { draft: { settled: true }, situation: { lastCustomerText: customer } };
        for (const { start, end, text: marked } of review(text, given)) {
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          expect(marked).toBe(text.slice(start, end));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is pure, in order, and stays inside the draft, whatever is typed', () => {
    const words = fc.constantFrom(
      'you',
      'should',
      'have',
      'read',
      'sorry',
      'but',
      'we',
      "can't",
      'not',
      'our',
      'fault',
      'calm',
      'down',
      ',',
      '.',
      '?',
      '!',
      '\n',
      '"',
      '>',
      '{time}',
      '🙂',
      'policy',
      'only',
      'late',
      'IDIOT',
      '4111',
      'www.x.example',
      '\u0000',
      'constructor',
    );
    const moods = fc.constantFrom<Mood>('satisfied', 'calm', 'anxious', 'angry', 'abusive');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), moods, (parts, mood) => {
        const text = parts.join(' ');
        const given: Given = { situation: { mood: { mood } }, draft: { settled: true } };
        const found = review(text, given);
        expect(review(text, given)).toEqual(found);
        for (const { start, end, text: marked } of found) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(marked).toBe(text.slice(start, end));
        }
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('fitting a rewrite', () => {
  const place = (draft: string, words: string, rewrite: string) => {
    const start = draft.indexOf(words);
    return fit(draftText(draft), { start, end: start + words.length }, rewrite);
  };

  it('keeps a whole sentence whole', () => {
    expect(place('You failed to.', 'You failed to.', 'Here it is.')).toBe('Here it is.');
  });
  it('loses its capital and full stop in the middle', () => {
    expect(place('Thanks, you failed to, and we go.', 'you failed to', 'Here it is.')).toBe('here it is');
    expect(place('Thanks, you failed to, and we go.', 'you failed to', 'I have it.')).toBe('I have it');
  });
  it('is dropped in the middle when it is two sentences', () => {
    expect(place('Thanks, you failed to, and we go.', 'you failed to', 'Here. There.')).toBeUndefined();
  });
});
