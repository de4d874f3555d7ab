import { describe, expect, it } from 'vitest';
import { type DomainState, emptyDomain, foldDomain, readDomain } from '../../utils/engine/domain.ts';
import type { Author, Domain } from '../../utils/engine/types.ts';

const fold = (state: DomainState, text: string, author: Author = 'customer') =>
  foldDomain(state, { id: 'm', author, text });
const read = (...texts: string[]) => readDomain(texts.reduce((state, text) => fold(state, text), emptyDomain));

describe('what trade a chat is about', () => {
  it.each<readonly [Domain | undefined, string]>([
    ['goods', 'My parcel was never delivered'],
    ['travel', 'my inbound flight is late and my bag missed it'],
    ['banking', 'a transfer to my savings account never arrived at the other bank'],
    ['connection', 'the router has no signal since the outage'],
    ['visit', 'your engineer missed the appointment'],
    [undefined, 'I paid by card and want my money back'],
    [undefined, 'hello?'],
    [undefined, ''],
  ])('%s: %s', (domain, text) => expect(read(text)).toBe(domain));

  it('holds when the latest message names nothing of it', () =>
    expect(read('My flight was cancelled at the airport', 'so what now', 'this is ridiculous')).toBe('travel'));

  it('changes with the subject', () =>
    expect(read('my flight was fine', 'I ordered a lamp', 'the parcel is late', 'the courier never delivered it')).toBe(
      'goods',
    ));

  it('hears customer and agent alone', () => {
    expect(readDomain(fold(emptyDomain, 'Let me find your flight.', 'agent'))).toBe('travel');
    expect(fold(emptyDomain, 'Welcome to our airline', 'bot')).toBe(emptyDomain);
  });

  it('stays small however long the chat', () => {
    let state = emptyDomain;
    for (let i = 0; i < 500; i++) state = fold(state, 'flight parcel bank router engineer '.repeat(50));
    expect(JSON.stringify(state).length).toBeLessThan(120);
  });
});
