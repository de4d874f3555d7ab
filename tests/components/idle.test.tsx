import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Boundary } from '../../components/Boundary.tsx';
import { button, state } from './find.ts';
import {
  advice,
  apology,
  CHAT,
  calmDown,
  DRAFT,
  ORIGIN,
  otherChat,
  panel,
  phrase,
  record,
  specific,
} from './fixtures.ts';
import { showApp } from './show-app.tsx';

describe('idle, with the reason', () => {
  it.each([
    ['not_a_chat_tool', 'Not a chat tool', []],
    ['off_here', 'Poise is off on this page', []],
    ['ask', 'Turn Poise on for this site?', ['Turn on', 'Not now']],
    ['declined', 'Poise is off for this site', ['Turn on']],
    ['silent', 'Nothing heard from this page yet', ['Reload tab']],
    ['no_chat', 'Open a conversation', []],
    ['unknown_tool', 'Poise does not know this chat tool yet', ['Teach Poise this tool']],
    ['changed', 'This page has changed', ['Teach it again']],
    ['own_name', 'Show Poise your name here, once', ['Show it']],
    ['failed', 'Poise could not read this page', ['Reload tab']],
    ['full', 'No room to keep this chat', []],
    ['reload', 'Reload this tab to go on', ['Reload tab']],
    ['paused', 'Paused for this chat', ['Resume']],
    ['language', 'This chat looks Finnish', ['Open library', 'It is English']],
    ['no_customer', 'No customer message yet', []],
    ['unknown_authors', 'Who wrote what?', ['Teach Poise this tool']],
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
