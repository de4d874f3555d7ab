import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { button, region, state } from './find.ts';
import { advice, anyInconvenience, calmDown, DRAFT, panel, recap, record } from './fixtures.ts';
import { showApp } from './show-app.tsx';

describe('the draft', () => {
  const drafted = (findings = [calmDown, anyInconvenience], change = {}) =>
    panel(record({ advice: advice({ findings, ...change }), draft: DRAFT }));

  it('is not there without a draft', () => {
    showApp(panel());
    expect(screen.queryByRole('region', { name: 'Your draft' })).toBeNull();
  });

  it('shows the words, other words, the reason and, on a press, its source', () => {
    showApp(drafted());
    const draft = region('Your draft');
    expect(draft.getByText('2 findings')).toBeTruthy();
    expect(draft.getByText('Six days without the lamp is too long.', { exact: false })).toBeTruthy();
    expect(draft.queryByText('study of reactance, 2007')).toBeNull();
    fireEvent.click(draft.getAllByRole('button', { name: 'Source' })[0] ?? document.body);
    expect(draft.getByText('study of reactance, 2007')).toBeTruthy();
  });

  it('replaces with the first rewrite', () => {
    const { calls } = showApp(drafted());
    fireEvent.click(button('Replace Please calm down'));
    expect(calls('replaceFinding')).toEqual([[calmDown, 'Six days without the lamp is too long.']]);
  });

  it.each([
    ['Here: mute any inconvenience', 'here'],
    ['This chat: mute any inconvenience', 'chat'],
    ['Always: mute any inconvenience', 'always'],
  ])('mutes in the row itself: %s', (name, scope) => {
    const { calls } = showApp(drafted());
    fireEvent.click(button('Mute, for any inconvenience'));
    fireEvent.click(button(name));
    expect(calls('mute')).toEqual([[anyInconvenience, scope, 1]]);
  });

  it('stands Undo in the place of what was muted', () => {
    showApp(state('undo'));
    const [first, second] = region('Your draft').getAllByRole('listitem');
    expect(first?.textContent).toBe('Muted in this chat. Undo');
    expect(second?.textContent).toContain('any inconvenience');
    expect(region('Your draft').getByText('1 finding')).toBeTruthy();
  });

  it('does not count side hints, and shows three findings at most', () => {
    const many = ['a', 'b', 'c', 'd'].map((text) => ({ ...anyInconvenience, id: text, text }));
    showApp(drafted([...many, { ...calmDown, severity: 'low' as const }]));
    expect(region('Your draft').getByText('4 findings')).toBeTruthy();
    expect(region('Your draft').getAllByRole('listitem')).toHaveLength(3);
  });

  it('offers to add what was left out', () => {
    const missing = { ...calmDown, id: 'm', category: 'missing_apology' as const, text: '', rewrites: ['I am sorry.'] };
    const { calls } = showApp(drafted([missing]));
    expect(region('Your draft').getByRole('heading', { name: 'No apology' })).toBeTruthy();
    fireEvent.click(button('Add: I am sorry.'));
    expect(calls('replaceFinding')).toEqual([[missing, 'I am sorry.']]);
  });

  it.each([
    [panel(record({ draft: { ...DRAFT, mode: 'note' } })), 'Note: tone not checked'],
    [panel(record({ draft: DRAFT, advice: advice({ blanksInDraft: 1 }) })), '1 blank left to fill'],
    [panel(record({ draft: DRAFT, advice: advice({}, { flags: ['vulnerable'] }) })), 'Only serious findings are shown'],
    [panel(record({ draft: DRAFT })), 'No findings'],
  ])('says in one line how it stands (%#)', (shown, line) => {
    showApp(shown);
    expect(region('Your draft').getByText(line)).toBeTruthy();
  });
});

describe('what screen readers hear', () => {
  const heard = (container: HTMLElement) =>
    [...container.querySelectorAll('.sr-only > p')].map((line) => line.textContent);

  it('says chat and mood once things settle, not per message', () => {
    vi.useFakeTimers();
    const { container, change } = showApp(panel());
    expect(heard(container)[0]).toBe('');
    act(() => vi.advanceTimersByTime(1000));
    expect(heard(container)[0]).toBe('Ilse Varga: frustrated, falling. 3 suggestions.');
    change({ record: record({ revision: 8, advice: advice({ suggestions: [] }) }) });
    act(() => vi.advanceTimersByTime(5000));
    expect(heard(container)[0]).toBe('Ilse Varga: frustrated, falling. 3 suggestions.');
    change({ record: record({ revision: 9, advice: advice({ suggestions: [recap] }, { mood: 'angry' }) }) });
    act(() => vi.advanceTimersByTime(1000));
    expect(heard(container)[0]).toBe('Ilse Varga: angry, falling. 1 suggestion.');
  });

  it('says findings 2 s after typing stops, and only when the number grew', () => {
    vi.useFakeTimers();
    const { container, change } = showApp(panel());
    const typed = (text: string, findings = [calmDown]) =>
      change({ record: record({ advice: advice({ findings }), draft: { ...DRAFT, text } }) });
    typed('Please calm down');
    act(() => vi.advanceTimersByTime(1500));
    typed('Please calm down,');
    act(() => vi.advanceTimersByTime(1500));
    expect(heard(container)[1]).toBe('');
    act(() => vi.advanceTimersByTime(500));
    expect(heard(container)[1]).toBe('1 finding');
    typed('Please calm down, any inconvenience', [calmDown, anyInconvenience]);
    act(() => vi.advanceTimersByTime(2000));
    expect(heard(container)[1]).toBe('2 findings');
  });

  it('says a block finding once, at once', () => {
    const block = {
      ...calmDown,
      id: 'b',
      severity: 'block' as const,
      text: 'you idiot',
      message: 'This attacks the person.',
    };
    const { container } = showApp(panel(record({ advice: advice({ findings: [block] }), draft: DRAFT })));
    expect(container.querySelector('[aria-live="assertive"]')?.textContent).toBe('you idiot. This attacks the person.');
  });
});
