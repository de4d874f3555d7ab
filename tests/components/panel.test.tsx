import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Boundary } from '../../components/Boundary.tsx';
import {
  advice,
  anyInconvenience,
  apology,
  CHAT,
  calmDown,
  DRAFT,
  ORIGIN,
  otherChat,
  panel,
  phrase,
  recap,
  record,
  STATES,
  solution,
  specific,
} from './fixtures.ts';
import { showApp } from './show-app.tsx';

const state = (name: string) => {
  const found = STATES[name];
  if (!found) throw new Error(`No state ${name}`);
  return found;
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const region = (name: string) => within(screen.getByRole('region', { name }));

describe('how the customer is', () => {
  it('says the mood, where it goes, and the words it was read from', () => {
    showApp(state('frustrated'));
    const customer = region('Customer');
    expect(customer.getByRole('heading', { name: 'Frustrated' })).toBeTruthy();
    expect(customer.getByText('Falling over 3 messages')).toBeTruthy();
    expect(customer.getByText('still nothing').tagName).toBe('Q');
    expect(customer.getByRole('img').getAttribute('aria-label')).toBe(
      'Mood over the last 6 messages: calm, then falling to frustrated over 3',
    );
  });

  it('shows no colour and no trend when it is not sure', () => {
    showApp(state('unsure'));
    expect(screen.getByRole('heading', { name: 'Not sure' })).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('region', { name: 'Customer' }).dataset.mood).toBe('unsure');
  });

  it('takes another mood in one press', () => {
    const { calls } = showApp(state('frustrated'));
    fireEvent.click(button(/^Not right\?/));
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'Angry' }));
    expect(calls('correct')).toEqual([[{ field: 'mood', mood: 'angry', turn: 6 }]]);
  });

  it('counts insults and shows them when asked', () => {
    const said = [{ start: 0, end: 5, text: 'idiot', cue: 'insult', weight: -0.8 }];
    showApp(panel(record({ advice: advice({}, { abuseLevel: 1, insults: 2, evidence: said }) })));
    expect(screen.getByText('2 insults')).toBeTruthy();
    expect(screen.queryByText('idiot')).toBeNull();
    fireEvent.click(button('Show words'));
    expect(screen.getByText('idiot')).toBeTruthy();
  });

  it('says whose mood it is when the agent set it', () => {
    showApp(panel(record({ advice: advice({}, { corrected: true }) })));
    expect(screen.getByText('Set by you')).toBeTruthy();
  });
});

describe('what the customer gave', () => {
  it('inserts a chip on a press', () => {
    const { calls } = showApp(state('frustrated'));
    fireEvent.click(button(/^PD-48213/));
    expect(calls('insertSpecific')[0]?.[0]).toMatchObject({ kind: 'order', text: 'PD-48213' });
  });

  it('removes one with Delete, and offers it back', () => {
    const { calls, change } = showApp(state('frustrated'));
    fireEvent.keyDown(button(/^Tuesday/), { key: 'Delete' });
    expect(calls('removeSpecific')[0]?.[0]).toMatchObject({ text: 'Tuesday' });
    change({ undo: { what: 'specific', specific: specific('date', 'Tuesday') } });
    fireEvent.click(button('Undo'));
    expect(calls('undo')).toHaveLength(1);
  });

  it('puts one right in a field: F2, other words, Enter', () => {
    const { calls } = showApp(state('frustrated'));
    fireEvent.keyDown(button(/^6 days/), { key: 'F2' });
    const field = screen.getByRole('textbox', { name: 'Change duration' });
    fireEvent.change(field, { target: { value: '8 days' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(calls('changeSpecific')).toEqual([[expect.objectContaining({ text: '6 days' }), '8 days']]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('changes nothing on Esc', () => {
    const { calls } = showApp(state('frustrated'));
    fireEvent.click(button('Change what the customer gave'));
    const field = screen.getByRole('textbox', { name: 'Change order' });
    fireEvent.change(field, { target: { value: 'XX-1' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(calls('changeSpecific')).toEqual([]);
  });

  it('takes another issue in one press, the likely ones on top', () => {
    const { calls } = showApp(state('frustrated'));
    fireEvent.click(button(/^Delivery delay/));
    expect(
      screen
        .getAllByRole('menuitemradio')
        .slice(0, 2)
        .map((one) => one.textContent),
    ).toEqual(['Delay', 'Missing']);
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'Refund' }));
    expect(calls('correct')).toEqual([[{ field: 'issue', issue: 'refund' }]]);
  });
});

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

  it('says that the chat moved on', () => {
    showApp(panel(record(), { notice: { at: 'say', says: 'moved_on' } }));
    expect(region('Say next').getByText('The chat moved on. Here is what fits now.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

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

describe('idle, with the reason', () => {
  it.each([
    ['not_a_chat_tool', 'Not a chat tool', []],
    ['off_here', 'Poise is off on this page', []],
    ['ask', 'Turn Poise on for this site?', ['Turn on', 'Not now']],
    ['declined', 'Poise is off for this site', ['Turn on']],
    ['silent', 'Nothing heard from this page yet', ['Reload tab']],
    ['no_chat', 'Open a conversation', []],
    ['unknown_tool', 'Poise does not know this chat tool yet', []],
    ['failed', 'Poise could not read this page', ['Reload tab']],
    ['reload', 'Reload this tab to go on', ['Reload tab']],
    ['paused', 'Paused for this chat', ['Resume']],
    ['language', 'This chat looks Finnish', ['It is English']],
    ['no_customer', 'No customer message yet', []],
    ['unknown_authors', 'Who wrote what?', []],
  ])('%s: %s', (name, title, actions) => {
    showApp(state(name));
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('heading', { name: title })).toBeTruthy();
    expect(main.queryAllByRole('button').map((one) => one.textContent)).toEqual(actions);
    expect(screen.queryByText('Frustrated')).toBeNull();
  });

  it('turns a site on in the press itself', () => {
    const { calls } = showApp(state('ask'));
    fireEvent.click(button('Turn on'));
    expect(calls('turnOn')).toEqual([[ORIGIN]]);
  });

  it('turns a site off from More', () => {
    const { calls } = showApp(state('frustrated'));
    fireEvent.click(button('More'));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Turn off for this site' }));
    expect(calls('turnOff')).toEqual([[ORIGIN]]);
  });

  it('pauses and resumes', () => {
    const { calls, unmount } = showApp(state('frustrated'));
    fireEvent.click(button('Pause'));
    expect(calls('pause')).toEqual([[true]]);
    unmount();
    const again = showApp(state('paused'));
    fireEvent.click(within(screen.getByRole('banner')).getByRole('button', { name: 'Resume' }));
    expect(again.calls('pause')).toEqual([[false]]);
  });

  it('takes the agent’s word that it is English', () => {
    const { calls } = showApp(state('language'));
    fireEvent.click(button('It is English'));
    expect(calls('correct')).toEqual([[{ field: 'language', language: 'en' }]]);
  });
});

describe('other open chats', () => {
  it('goes to the one pressed', () => {
    const { calls } = showApp(state('frustrated'));
    fireEvent.click(button('2 other open chats'));
    fireEvent.click(screen.getByRole('menuitem', { name: /Rune Aldous/ }));
    expect(calls('goToChat').map(([one]) => one.tabId)).toEqual([2]);
  });

  it('does not list the chat in front, and names nobody outside the list', () => {
    showApp(panel(record(), { chats: [otherChat({ chat: CHAT, customerName: 'Ilse Varga' }), otherChat()] }));
    expect(button('1 other open chat')).toBeTruthy();
    expect(screen.queryByText('Rune Aldous')).toBeNull();
  });
});

it('says so where the panel itself fails, and can be tried again', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // React reports what the boundary has caught
  let broken = true;
  const Breaks = () => {
    if (broken) throw new Error('a bug');
    return <p>Well again</p>;
  };
  render(
    <Boundary>
      <Breaks />
    </Boundary>,
  );
  expect(screen.getByRole('heading', { name: 'Poise could not show this' })).toBeTruthy();
  broken = false;
  fireEvent.click(button('Try again'));
  expect(screen.getByText('Well again')).toBeTruthy();
  vi.restoreAllMocks();
});

describe('what was written by others', () => {
  const nasty = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

  it('is shown as text, wherever it stands', () => {
    const shown = record({
      advice: advice(
        {
          customerName: nasty,
          moodSentence: nasty,
          specifics: [specific('item', nasty)],
          openQuestions: [{ messageId: 'm', text: nasty }],
          suggestions: [{ ...apology, parts: phrase(`Sorry about the {${nasty}}.`) }],
          findings: [{ ...calmDown, text: nasty, rewrites: [nasty] }],
        },
        { evidence: [{ start: 0, end: 1, text: nasty, cue: nasty, weight: -1 }] },
      ),
      draft: { ...DRAFT, text: nasty },
    });
    const { container } = showApp(panel(shown));
    expect(container.querySelectorAll('img, script')).toHaveLength(0);
    expect(container.textContent).toContain('<img src=x onerror=');
  });

  it('is cut where it is very long', () => {
    const long = 'word '.repeat(50_000);
    const shown = record({
      advice: advice({
        customerName: long,
        specifics: [specific('item', long)],
        openQuestions: [{ messageId: 'm', text: long }],
      }),
    });
    const { container } = showApp(panel(shown));
    expect(container.textContent?.length).toBeLessThan(2500);
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
