import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, state } from './find.ts';
import { panel, record } from './fixtures.ts';
import { LINES, library, line } from './library-fixtures.ts';
import { showApp } from './show-app.tsx';

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search phrases' });
const options = () => screen.getAllByRole('option');
const selected = () => options().filter((one) => one.getAttribute('aria-selected') === 'true');
const says = () => within(screen.getByRole('main')).getByRole('status').textContent;
const key = (name: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });

describe('opening', () => {
  it('is a button in the bar, and / anywhere but in a field', () => {
    const { calls } = showApp(state('frustrated'));
    expect(button('Library /').getAttribute('aria-keyshortcuts')).toBe('/');
    fireEvent.click(button('Library /'));
    fireEvent.keyDown(document.body, { key: '/' });
    fireEvent.keyDown(document.body, { key: '/', ctrlKey: true });
    expect(calls('openLibrary')).toHaveLength(2);
  });

  it('leaves / to a field that is being typed in', () => {
    const { calls } = showApp(state('blank'));
    fireEvent.keyDown(screen.getByRole('textbox'), { key: '/' });
    expect(calls('openLibrary')).toEqual([]);
  });

  it.each(['paused', 'no_customer', 'no_chat', 'unknown_tool', 'failed', 'silent'])('works while %s', (name) => {
    const { calls } = showApp(state(name));
    fireEvent.click(button('Library /'));
    expect(calls('openLibrary')).toHaveLength(1);
  });

  it('still works in a language that is not scored, and says so', () => {
    const { calls } = showApp(state('language'));
    expect(screen.getByText(/The library still works\./)).toBeTruthy();
    fireEvent.click(button('Open library'));
    expect(calls('openLibrary')).toHaveLength(1);
  });

  it.each(['ask', 'declined', 'off_here', 'not_a_chat_tool'])('is not there where Poise is off: %s', (name) => {
    const { calls } = showApp(state(name));
    expect(screen.queryByRole('button', { name: 'Library /' })).toBeNull();
    fireEvent.keyDown(document.body, { key: '/' });
    expect(calls('openLibrary')).toEqual([]);
  });

  it('lies over the chat: its keys are the library’s, and says whose chat it is', () => {
    const { calls } = showApp(state('library'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Library for Ilse Varga');
    expect(screen.queryByRole('region', { name: 'Say next' })).toBeNull();
    fireEvent.keyDown(document.body, { key: '1' });
    expect(calls('insertSuggestion')).toEqual([]);
  });
});

describe('coming back', () => {
  it('puts the focus where it was', () => {
    const { change } = showApp(state('frustrated'));
    button('Copy recap').focus();
    change({ library: library() });
    expect(document.activeElement).toBe(field());
    change({ library: undefined });
    expect(document.activeElement).toBe(button('Copy recap'));
  });

  it('puts it on Library where that is gone', () => {
    const { change } = showApp(state('frustrated'));
    change({ library: library() });
    change({ library: undefined });
    expect(document.activeElement).toBe(button('Library /'));
  });

  it('is Esc, from wherever the focus is, or Close', () => {
    const { calls } = showApp(state('library'));
    key('Escape');
    button('Recap').focus();
    key('Escape');
    fireEvent.click(button('Close Esc'));
    expect(calls('closeLibrary')).toHaveLength(3);
  });

  it('is not the Esc that ends a word of an input method', () => {
    const { calls } = showApp(state('library'));
    key('Escape', { isComposing: true });
    key('Enter', { isComposing: true });
    expect([calls('closeLibrary'), calls('insertPhrase')]).toEqual([[], []]);
  });
});

describe('the list', () => {
  it('is a combobox with its list, the active line and a count', () => {
    showApp(state('library'));
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(field().getAttribute('aria-controls')).toBe(screen.getByRole('listbox', { name: 'Phrases' }).id);
    expect(field().getAttribute('aria-activedescendant')).toBe(selected()[0]?.id);
    expect(options().map((one) => one.querySelector('.hit-kind')?.textContent)).toEqual([
      'Apology',
      'Recap',
      'Solution',
      'Remedy',
      'Hold',
    ]);
    expect(says()).toBe('5 phrases');
  });

  it('says where each comes from, and what the agent may give alone', () => {
    showApp(state('library'));
    expect(options().map((one) => one.querySelector('.hit-from')?.textContent)).toEqual([
      'Fits this chat',
      'Fits this chat',
      'Team',
      'Team, up to €10',
      'Used in this chat',
    ]);
  });

  it('fills the phrases for the chat: dotted what is known, a box for each blank', () => {
    showApp(state('library'));
    const parts = (at: number, css: string) =>
      [...(options()[at]?.querySelectorAll(css) ?? [])].map((one) => one.textContent);
    expect(parts(0, '.slot-known')).toEqual(['PD-48213']);
    expect(parts(1, '.slot-known')).toEqual(['your brass lamp', '6 days']);
    expect(parts(2, '.slot-blank')).toEqual(['amount', 'date']);
  });

  it('fills nothing from a chat that is not there', () => {
    showApp(state('library_no_chat'));
    expect(document.querySelectorAll('.slot-known')).toHaveLength(0);
    expect(options()[0]?.querySelector('.slot-blank')?.textContent).toBe('order');
  });

  it('marks whole words that were found, as they are written', () => {
    const text = 'Later, the REFUND; refunded is another word.';
    showApp(panel(record(), { library: library({ lines: [line('hold-marked', text)] }) }));
    expect([...document.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['Later', 'REFUND']);
    expect(document.querySelector('.hit-text')?.textContent).toBe(text);
  });

  it('shows text as text', () => {
    const text = '<img src=x onerror=alert(1)> refund';
    showApp(panel(record(), { library: library({ lines: [line('hold-hostile', text)] }) }));
    expect(document.querySelector('.hit-text')?.textContent).toBe(text);
    expect(document.querySelector('.hit img')).toBeNull();
  });

  it('shows a phrase’s note on the line that is chosen', () => {
    const { change } = showApp(state('library'));
    expect(selected()[0]?.textContent).toContain('only once the date is checked');
    change({ library: library({ chosen: 1 }) });
    expect(screen.queryByText('only once the date is checked')).toBeNull();
  });

  it('draws a part of a long list, says how long it is, and draws up to the chosen line', () => {
    const { change } = showApp(state('library_all'));
    expect(options().length).toBe(24);
    expect(options()[0]?.getAttribute('aria-setsize')).toBe('466');
    expect(says()).toBe('466 phrases');
    const open = state('library_all').library;
    if (open) change({ library: { ...open, chosen: 465 } });
    expect(selected()[0]?.getAttribute('aria-posinset')).toBe('466');
  });

  it('says what is near and what has all the words', () => {
    const { change } = showApp(state('library_near'));
    expect(says()).toBe('1, and 4 near');
    change({ library: library({ exact: 0 }) });
    expect(says()).toBe('5 near');
  });

  it('says that nothing was found, and what may find something', () => {
    const { calls } = showApp(state('library_nothing'));
    expect(screen.getByRole('heading', { name: 'Nothing found for “zebra” in Hold' })).toBeTruthy();
    expect(says()).toBe('No phrases');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button('Search all kinds'));
    fireEvent.click(button('Clear the search'));
    expect([calls('pickKind'), calls('searchLibrary')]).toEqual([[[undefined]], [['']]]);
    key('Enter');
    expect(calls('insertPhrase')).toEqual([]);
  });

  it('claims nothing before the phrases are there', () => {
    showApp(state('library_loading'));
    expect([says(), screen.queryByRole('option'), screen.queryByRole('heading', { level: 2 })]).toEqual([
      '',
      null,
      null,
    ]);
  });
});

describe('by keyboard', () => {
  it('chooses with the arrows and pages, and leaves the caret’s keys to the field', () => {
    const { calls } = showApp(panel(record(), { library: library({ chosen: 2 }) }));
    for (const name of ['ArrowDown', 'ArrowUp', 'PageDown', 'Home', 'ArrowLeft']) key(name);
    expect(calls('choosePhrase')).toEqual([[3], [1], [10]]);
  });

  it('inserts with Enter, as the phrase is shown', () => {
    const { calls } = showApp(state('library'));
    key('Enter');
    const [[inserted] = []] = calls('insertPhrase');
    expect(inserted?.id).toBe('apology-refund-late');
    expect(inserted?.parts.map((part) => (part.type === 'blank' ? '' : part.text)).join('')).toBe(
      'I am sorry the refund for order PD-48213 is late. We told you a date and missed it.',
    );
  });

  it('does not insert again while Enter is held down', () => {
    const { calls } = showApp(state('library'));
    key('Enter', { repeat: true });
    expect(calls('insertPhrase')).toEqual([]);
  });

  it('copies with Ctrl+C, but selected words first', () => {
    const { calls } = showApp(state('library'));
    key('c', { ctrlKey: true });
    field().setSelectionRange(0, 4);
    key('c', { ctrlKey: true });
    field().setSelectionRange(4, 4);
    key('c', { metaKey: true });
    key('c');
    expect(calls('copyPhrase').map(([one]) => one.id)).toEqual(['apology-refund-late', 'apology-refund-late']);
  });

  it('searches as one types', () => {
    const { calls } = showApp(state('library'));
    fireEvent.change(field(), { target: { value: 'manager' } });
    expect(calls('searchLibrary')).toEqual([['manager']]);
  });

  it('goes along the kinds with the arrows, in one stop for Tab', () => {
    const { calls } = showApp(state('library_near'));
    const kinds = within(screen.getByRole('toolbar', { name: 'Kind' })).getAllByRole('button');
    expect(kinds.filter((one) => one.tabIndex === 0).map((one) => one.textContent)).toEqual(['Apology']);
    button('Apology').focus();
    key('ArrowRight');
    expect(document.activeElement).toBe(button('Recap'));
    fireEvent.click(button('Recap'));
    key('Home');
    fireEvent.click(document.activeElement ?? document.body);
    expect(calls('pickKind')).toEqual([['recap'], [undefined]]);
  });
});

describe('by mouse', () => {
  it('a press chooses and the focus stays in the field; two presses insert', () => {
    const { calls } = showApp(state('library'));
    const second = options()[1] ?? document.body;
    expect(fireEvent.mouseDown(second)).toBe(false);
    fireEvent.click(second);
    expect(calls('choosePhrase')).toEqual([[1]]);
    fireEvent.doubleClick(second);
    expect(calls('insertPhrase')).toHaveLength(1);
  });

  it('has one filled button, named for what it inserts', () => {
    const { calls } = showApp(state('library'));
    fireEvent.click(button('Insert apology'));
    fireEvent.click(button('Copy apology'));
    expect([calls('insertPhrase').length, calls('copyPhrase').length]).toEqual([1, 1]);
  });

  it('without a chat there is only Copy, by Enter too', () => {
    const { calls } = showApp(state('library_no_chat'));
    expect(screen.queryByRole('button', { name: /^Insert/ })).toBeNull();
    key('Enter');
    expect([calls('copyPhrase').length, calls('insertPhrase')]).toEqual([1, []]);
  });
});

describe('what happened', () => {
  it('interrupts when an insert failed, and offers Copy', () => {
    const { calls } = showApp(state('library_failed_insert'));
    const alert = within(screen.getByRole('alert'));
    fireEvent.click(alert.getByRole('button', { name: 'Copy' }));
    expect(calls('copy')).toEqual([['I am sorry', 'apology-refund-late']]);
  });

  it('says that the chat moved on', () => {
    showApp(panel(record(), { library: library(), notice: { at: 'library', says: 'moved_on' } }));
    expect(screen.getByText('The chat moved on. Here is what fits now.')).toBeTruthy();
  });

  it('says that it was copied', () => {
    showApp(panel(record(), { library: library(), copied: LINES[0]?.phrase.id }));
    expect(says()).toBe('Copied');
    expect(button('Copied apology')).toBeTruthy();
  });
});

describe('a phrase with blanks', () => {
  it('opens as a card, with the focus in the first empty blank', () => {
    const { calls } = showApp(state('library_card'));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'amount, you fill this in' }));
    expect(screen.getByText('The chat does not say this yet, so Poise does not guess it.')).toBeTruthy();
    fireEvent.change(document.activeElement ?? document.body, { target: { value: '€5' } });
    expect(calls('fillSlot')).toEqual([['amount', '€5']]);
  });

  it('inserts once all are filled', () => {
    const { calls, change } = showApp(state('library_card'));
    fireEvent.click(button('Insert solution'));
    expect(calls('insertPhrase')).toEqual([]);
    change({ slots: { amount: '€5', date: 'Friday' } });
    fireEvent.click(button('Insert solution'));
    expect(calls('insertPhrase').map(([one]) => one.id)).toEqual(['solution-refund-booked']);
  });

  it('goes back to the list with Esc, and only then closes', () => {
    const { calls, change } = showApp(state('library_card'));
    key('Escape');
    expect([calls('closePhrase').length, calls('closeLibrary')]).toEqual([1, []]);
    change({ library: library({ chosen: 2 }) });
    expect(document.activeElement).toBe(field());
  });

  it('greys when the chat would fill it with other words', () => {
    const { change } = showApp(state('library_card'));
    const before = record();
    const slots = { ...before.advice.facts.slots, amount: { text: '£64' } };
    change({ record: { ...before, advice: { ...before.advice, facts: { ...before.advice.facts, slots } } } });
    expect(screen.getByText('The chat moved on.')).toBeTruthy();
  });
});
