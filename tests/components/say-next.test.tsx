import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { button, region, state } from './find.ts';
import { apology, panel, recap, record, solution } from './fixtures.ts';
import { showApp } from './show-app.tsx';

describe('say next', () => {
  it('offers what it is, the words and the reason, with names that start with the visible word', () => {
    showApp(state('frustrated'));
    const say = region('Say next');
    expect(say.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      'Apology',
      'Recap',
      'Solution',
    ]);
    expect(say.getByText('No apology yet, and we set that date.')).toBeTruthy();
    expect(say.getByRole('button', { name: 'Insert apology' }).className).toContain('btn-main');
    expect(say.getByText('PD-48213').title).toBe('From the chat');
    expect(say.getByRole('button', { name: 'time, blank: fill in' }).className).toBe('slot-blank');
  });

  it.each([
    ['1', apology.id],
    ['2', recap.id],
    ['3', solution.id],
  ])('inserts with the key %s', (key, id) => {
    const { calls } = showApp(state('frustrated'));
    fireEvent.keyDown(document.body, { key });
    expect(calls('insertSuggestion').map(([one]) => one.id)).toEqual([id]);
  });

  it('leaves the keys to fields, and to the browser with Ctrl or Alt', () => {
    const { calls } = showApp(state('blank'));
    fireEvent.keyDown(screen.getByRole('textbox'), { key: '1' });
    fireEvent.keyDown(document.body, { key: '1', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: '1', altKey: true });
    fireEvent.keyDown(document.body, { key: '4' });
    expect(calls('insertSuggestion')).toEqual([]);
  });

  it('numbers the boundary first and the manager last, as they are seen', () => {
    const { calls } = showApp(state('abusive'));
    fireEvent.keyDown(document.body, { key: '1' });
    fireEvent.keyDown(document.body, { key: '2' });
    expect(calls('insertSuggestion').map(([one]) => one.id)).toEqual(['boundary-last', 'escalation-lead']);
    const steps = region('Boundary').getAllByRole('listitem');
    expect(steps.map((step) => step.dataset.step)).toEqual(['done', 'now', 'later']);
    expect(region('Boundary').getByText('Sent 14:06')).toBeTruthy();
  });

  it('says so when there is nothing to add', () => {
    showApp(state('calm'));
    expect(screen.getByText('Nothing to add.')).toBeTruthy();
  });

  it('greys what no longer fits and shows the new on request', () => {
    const { calls } = showApp(state('stale'));
    expect(button('Insert apology').getAttribute('aria-disabled')).toBe('true');
    expect(button('Insert recap').getAttribute('aria-disabled')).toBeNull();
    fireEvent.click(button('Show new'));
    expect(calls('showNew')).toHaveLength(1);
  });

  it('is held while the pointer or the focus is in it, and let go when both have left', () => {
    const { calls, container } = showApp(state('frustrated'));
    const list = container.querySelector('.next') ?? container;
    fireEvent.pointerEnter(list);
    button('Copy apology').focus();
    fireEvent.pointerLeave(list);
    expect(calls('hold')).toEqual([[true]]);
    button('Copy recap').focus();
    expect(calls('hold')).toEqual([[true]]);
    button('Pause').focus();
    expect(calls('hold')).toEqual([[true], [false]]);
  });
});

describe('a blank only the agent can fill', () => {
  it('lets the list go when its card closes under the focus', () => {
    const { calls, change } = showApp(panel(record(), { openCard: solution.id }));
    expect(calls('hold')).toEqual([[true]]);
    change({ openCard: undefined });
    expect(calls('hold')).toEqual([[true], [false]]);
  });

  it('comes back to its Insert when cancelled', () => {
    const { change } = showApp(panel(record(), { openCard: solution.id }));
    fireEvent.click(button('Cancel Esc'));
    change({ openCard: undefined });
    expect(document.activeElement).toBe(button('Insert solution'));
  });

  it('opens in place with the focus in the first blank', () => {
    showApp(panel(record(), { openCard: solution.id }));
    const field = screen.getByRole('textbox', { name: 'time, you fill this in' });
    expect(document.activeElement).toBe(field);
    expect(screen.getByText('Only you know this time, so Poise does not guess it.')).toBeTruthy();
    expect(document.querySelectorAll('.btn-main')).toHaveLength(1);
  });

  it('keeps Insert waiting while it is empty, and Copy too', () => {
    const { calls } = showApp(panel(record(), { openCard: solution.id }));
    const field = screen.getByRole('textbox');
    field.blur();
    fireEvent.click(button('Insert solution'));
    expect(document.activeElement).toBe(field);
    fireEvent.click(button('Copy solution'));
    expect([calls('insertSuggestion'), calls('copySuggestion')]).toEqual([[], []]);
  });

  it('inserts with Enter once it is filled, and cancels with Esc', () => {
    const { calls } = showApp(state('blank'));
    const field = screen.getByRole('textbox');
    fireEvent.submit(field.closest('form') ?? field);
    expect(calls('insertSuggestion').map(([one]) => one.id)).toEqual([solution.id]);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(calls('cancelCard')).toHaveLength(1);
  });

  it('offers likely times, and fills in none by itself', () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 21, 12, 30), toFake: ['Date'] });
    const { calls } = showApp(panel(record(), { openCard: solution.id }));
    expect(calls('fillSlot')).toEqual([]);
    fireEvent.click(button('15:00'));
    expect(calls('fillSlot')).toEqual([['time', '15:00']]);
  });
});

describe('when an insert fails', () => {
  it('interrupts, under its suggestion, with the focus on Copy', () => {
    showApp(state('failed_insert'));
    expect(screen.getByRole('alert').textContent).toMatch(/^Could not insert here\. Copy it, then paste with/);
    expect(screen.getByRole('alert').closest('.sug')?.textContent).toContain('That date was ours to keep.');
    expect(document.activeElement).toBe(button('Copy apology'));
  });

  it('selects the words when the clipboard refuses too', () => {
    showApp(panel(record(), { notice: { at: apology.id, says: 'not_copied', text: 'I am sorry' } }));
    expect(screen.getByText('Could not insert or copy. Select the text here.')).toBeTruthy();
    expect(String(getSelection())).toContain('I am sorry your order PD-48213');
  });

  it('says of a card that stays under the pointer after its insert where its words are', () => {
    const stale = state('stale');
    const [first] = stale.shown;
    showApp({ ...stale, inserted: first?.id });
    expect(region('Say next').getByText('It is in your draft.')).toBeTruthy();
  });

  it('says that the chat moved on', () => {
    showApp(panel(record(), { notice: { at: 'say', says: 'moved_on' } }));
    expect(region('Say next').getByText('The chat moved on. Here is what fits now.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
