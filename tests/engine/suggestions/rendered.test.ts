import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, partsToText } from '../../../utils/engine/fill.ts';
import { reviewDraft } from '../../../utils/engine/rules/review.ts';
import { article } from '../../../utils/engine/slots/english.ts';
import { contextOf, suggest } from '../../../utils/engine/suggestions/suggest.ts';
import type { Issue, Situation, Specific, Suggestion, Variant } from '../../../utils/engine/types.ts';
import { OMISSIONS } from '../../../utils/engine/words.ts';
import { starterLibrary } from '../../../utils/library/starter.ts';
import { aSituation, noSettings } from '../rules/a-situation.ts';

const fact = (kind: Specific['kind'], text: string, more: Partial<Specific> = {}): Specific => ({
  kind,
  text,
  start: 5,
  end: 5 + text.length,
  messageId: 'm1',
  ...more,
});

/** Each with the issue it is a finer kind of. */
const KINDS: readonly (readonly [Issue, Variant | undefined])[] = [
  ['delay', 'delivery-delay'],
  ['missing', 'not-received'],
  ['missing', 'missing-part'],
  ['damaged', 'damaged-item'],
  ['wrong_item', 'wrong-item'],
  ['defective', 'defective'],
  ['billing', 'billing-overcharge'],
  ['billing', 'payment-failed'],
  ['refund', 'return-refund-delay'],
  ['return', undefined],
  ['cancel', 'subscription-cancel'],
  ['account_access', 'account-access'],
  ['technical', 'outage'],
  ['technical', 'bug-data-loss'],
  ['technical', 'how-to'],
  ['quality', 'slow-poor-quality'],
  ['booking', 'booking-change'],
  ['service_quality', 'missed-appointment'],
  ['service_quality', 'wrong-information'],
  ['privacy_security', 'fraud-unauthorised'],
  ['privacy_security', 'privacy-data'],
  ['price', 'unexpected-fee'],
  ['price', 'promo-not-applied'],
  ['staff_rude', 'staff-behaviour'],
  ['repeat_contact', 'repeat-contact'],
  ['long_wait', undefined],
  ['other', undefined],
];

const oneOf = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const facts = fc
  .record({
    order: maybe(oneOf('PD-48213', 'ab-77', '8812')),
    item: maybe(
      oneOf('my shoes', 'blue kettle', 'AN OVEN', 'umbrella', 'iPhone', 'hour glass', '8 plates', 'the Ikea lamp'),
    ),
    amount: maybe(oneOf('£8', '11 euros', '$1,204.80')),
    due: maybe(oneOf('yesterday', 'last tuesday', 'on Friday', '3 May')),
    deadline: maybe(oneOf('saturday', 'tomorrow')),
    since: maybe(oneOf('Monday', 'last week')),
    days: maybe(oneOf(1, 2, 8, 11)),
    wait: maybe(oneOf('40 mins', '1hr', 'three hours')),
    contacts: maybe(oneOf(2, 3, 11)),
  })
  .map(({ order, item, amount, due, deadline, since, days, wait, contacts }) => ({
    contacts,
    specifics: [
      ...(order ? [fact('order', order)] : []),
      ...(item ? [fact('item', item)] : []),
      ...(amount ? [fact('amount', amount, { value: 8 })] : []),
      ...(due ? [fact('date', due, { role: 'due' })] : []),
      ...(deadline ? [fact('date', deadline, { role: 'deadline' })] : []),
      ...(since ? [fact('date', since, { role: 'since' })] : []),
      ...(days ? [fact('duration', days === 1 ? '1 day' : `${days} days`, { role: 'days', value: days })] : []),
      ...(wait ? [fact('duration', wait, { role: 'wait' })] : []),
      ...(contacts ? [fact('contacts', `${contacts} times`, { value: contacts })] : []),
    ],
  }));

const situations: fc.Arbitrary<Situation> = fc
  .record({
    kind: oneOf(...KINDS),
    facts,
    mood: oneOf('confused', 'anxious', 'disappointed', 'frustrated', 'angry', 'abusive', 'satisfied', 'calm'),
    flag: maybe(oneOf('sarcastic', 'leaving', 'legal', 'vulnerable')),
    phase: oneOf('opening', 'vent', 'clarify', 'solve', 'close', 'follow_up'),
    fault: oneOf('company', 'third', 'unknown', 'customer', 'none'),
    domain: maybe(oneOf('goods', 'travel', 'banking', 'connection', 'visit')),
    apologies: oneOf(0, 0, 0, 1),
    newFailure: fc.boolean(),
    text: oneOf(
      'It is just not right.',
      'When will my bag get here? Can I still change the address?',
      'Is it possible to get a refund?',
      'The crew was useless and the Wi-Fi is down. Never again.',
      'I WANT MY MONEY BACK',
      'my app code never arrived, cancel it',
    ),
  })
  .map(({ kind: [issue, variant], facts: { contacts, specifics }, mood, flag, text, domain, ...rest }) =>
    aSituation({
      ...rest,
      ...(domain && { domain }),
      mood: { mood, flags: flag ? [flag] : [], abuseLevel: mood === 'abusive' ? 1 : 0 },
      issue: { issue, variant, confidence: 0.9, others: [], corrected: false },
      contacts,
      specifics,
      lastCustomerText: text,
      openQuestions: (text.match(/[^.?!]+\?/g) ?? []).map((question) => ({ messageId: 'm1', text: question.trim() })),
    }),
  );

const omissions: readonly string[] = OMISSIONS;
/** A blank as an agent would fill it. */
const FILLED = { time: '4 pm today', eta: 'Friday', date: 'Friday', answer: 'it is on the van now', credit: '£5' };

/** Everything that must hold of a line that was made for this chat. */
function troubleIn({ parts, kind }: Suggestion, situation: Situation): string[] {
  const text = partsToText(parts, FILLED).replace(/\{\w+\}/g, 'Friday');
  const found: string[] = [];
  const has = (name: Specific['kind']) => situation.specifics.some((one) => one.kind === name);
  if (/[{}]|\[\?/.test(text)) found.push('an open brace');
  if (/ {2}| [.,;:?!]|\( ?\)|[.,;:] ?[.,;:]/.test(text)) found.push('loose signs');
  for (const [, a = '', next = ''] of text.matchAll(/\b(an?) (\S+)/g))
    if (article(next) !== a) found.push(`“${a} ${next}”`);
  for (const [, start = ''] of text.matchAll(/(?:^|[.?!] )([a-z][a-z]+)\b/g))
    if (!/^(?:i[A-Z]|ab)/.test(start)) found.push(`a small letter: “${start}”`);
  if (/\b(\w{3,}) \1\b/i.test(text)) found.push('a word twice');
  if (/\bon (?:yesterday|tomorrow|last|next)\b/.test(text)) found.push('a preposition too many');
  // Nothing is asked for that was given.
  if (kind === 'clarify' && has('order') && /order number|which order/i.test(text)) found.push('asks for the order');
  if (kind === 'clarify' && has('amount') && /which charge/i.test(text)) found.push('asks for the charge');
  if (situation.fault !== 'company' && kind === 'apology' && /\bour (?:error|mistake|fault)\b|ours to keep/.test(text))
    found.push('takes a blame that is not ours');
  const draft = { text, mode: 'reply', settled: false } as const;
  for (const { rule, text: words, category, severity } of reviewDraft(draft, situation, starterLibrary, noSettings))
    if (severity !== 'low' && !omissions.includes(category)) found.push(`${rule}: ${words}`);
  return found.map((trouble) => `${trouble} in: ${text}`);
}

describe('whatever is known of a chat and whatever is not', () => {
  it('a suggestion reads as a person wrote it, and our own rules pass it', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        for (const suggestion of suggest(contextOf(situation, starterLibrary), starterLibrary, noSettings.memory))
          expect(troubleIn(suggestion, situation)).toEqual([]);
      }),
      { numRuns: 1200 },
    );
  });

  it('so does every phrase a search can find', () => {
    fc.assert(
      fc.property(situations, oneOf(...starterLibrary.phrases), (situation, { id, kind, text, when = [] }) => {
        const parts = fill(text, contextOf(situation, starterLibrary).values, {});
        if (!parts || when.some((condition) => condition.startsWith('no_'))) return;
        const line: Suggestion = { id, kind, title: '', parts, why: '' };
        const loose = troubleIn(line, { ...situation, fault: 'company' }).filter(
          (one) => !/^[a-z]+-[a-z-]+: /.test(one),
        );
        expect(loose).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});
