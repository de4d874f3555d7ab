import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeskApp } from '../../../components/desk/DeskApp.tsx';
import { NAMED_RULES, RULE_GROUPS } from '../../../components/desk/desk-words.ts';
import { CATEGORIES } from '../../../utils/engine/words.ts';
import { deskStore, emptyDesk } from '../../../utils/stores/desk.ts';
import { deskActs } from '../../../utils/stores/desk-acts.ts';
import { layerOf, rulesOf } from '../../../utils/stores/desk-view.ts';

beforeEach(() => {
  deskStore.setState({ ...emptyDesk, read: true }, true);
  deskStore.temporal.getState().clear();
  render(<DeskApp acts={deskActs} />);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const row = (at: number) => {
  const found = rows()[at];
  if (!found) throw new Error(`no row ${at}`);
  return found;
};
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const layer = () => layerOf(deskStore.getState().shelf);

describe('the list of phrases', () => {
  it('draws only as many rows as are needed and says how many there are', () => {
    expect(rows().length).toBeLessThan(100);
    expect(Number(screen.getByRole('table').getAttribute('aria-rowcount'))).toBeGreaterThan(400);
  });

  it('moves by arrows, Home and End; the editor follows and the focus stays in the list', () => {
    row(0).focus();
    fireEvent.keyDown(row(0), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(row(1));
    expect(screen.getByRole('region', { name: `Edit phrase ${row(1).dataset.row}` })).toBeDefined();
    fireEvent.keyDown(row(1), { key: 'End' });
    expect(document.activeElement).toBe(rows().at(-1));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Home' });
    expect(document.activeElement).toBe(row(0));
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row(0)]);
  });

  it('goes into the text on Enter and back to the row on Escape', () => {
    vi.useFakeTimers();
    row(2).focus();
    fireEvent.keyDown(row(2), { key: 'Enter' });
    act(() => vi.runAllTimers());
    expect(document.activeElement).toBe(screen.getByLabelText('Text'));
    fireEvent.keyDown(screen.getByLabelText('Text'), { key: 'Escape' });
    act(() => vi.runAllTimers());
    expect(document.activeElement).toBe(row(2));
  });

  it('hides with H, searches with /, writes with N, only while a row has the focus', () => {
    const id = row(0).dataset.row;
    fireEvent.keyDown(screen.getByLabelText('Search phrases'), { key: 'h' });
    expect(layer().hidden).toEqual([]);
    fireEvent.keyDown(row(0), { key: 'h' });
    expect(layer().hidden).toEqual([id]);
    fireEvent.keyDown(row(0), { key: '/' });
    expect(document.activeElement).toBe(screen.getByLabelText('Search phrases'));
    fireEvent.keyDown(row(0), { key: 'n' });
    expect(layer().phrases.length).toBe(1);
  });

  it('says what it found, and why nothing', () => {
    type('Search phrases', 'goodwill');
    expect(screen.getByText(/\d+ match/)).toBeDefined();
    type('Search phrases', 'qqqqqq');
    expect(screen.getByText('Nothing for “qqqqqq”')).toBeDefined();
    fireEvent.click(screen.getByText('Write it as a new phrase'));
    expect(layer().phrases[0]?.text).toBe('qqqqqq');
  });
});

describe('the editor', () => {
  beforeEach(() => {
    fireEvent.click(screen.getByText('New phrase'));
  });

  it('shows a phrase on two chats, full and empty, and keeps every key', () => {
    type('Text', 'Your refund[? of {amount}] leaves by {time!}.');
    expect(layer().phrases[0]?.text).toBe('Your refund[? of {amount}] leaves by {time!}.');
    expect(screen.getAllByText('Full').length).toBe(2);
    expect(screen.getAllByText('Empty').length).toBe(2);
    expect(document.querySelector('.prev .got')?.textContent).toMatch(/[£€$]/);
    expect(screen.getByText('time', { selector: 'b' })).toBeDefined();
  });

  it('says that it would be flagged', () => {
    type('Text', 'Please calm down.');
    expect(screen.getByText(/Would be flagged: “calm down”/i)).toBeDefined();
    expect(screen.getAllByText('Flagged').length).toBeGreaterThan(0);
  });

  it('names a slot that does not exist and puts it right', () => {
    type('Text', 'Your refund of {amuont} is booked.');
    expect(screen.getByRole('alert').textContent).toContain('There is no slot called “amuont”');
    fireEvent.click(screen.getByText('Change to amount'));
    expect(layer().phrases[0]?.text).toBe('Your refund of {amount} is booked.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('makes a slot nobody knows plain words', () => {
    type('Text', 'The {spaceship} is booked.');
    fireEvent.click(screen.getByText('Make it plain text'));
    expect(layer().phrases[0]?.text).toBe('The spaceship is booked.');
  });

  it('keeps half a slot, and says that nobody is offered it', () => {
    type('Text', 'Half {');
    expect(screen.getByRole('alert').textContent).toMatch(/never closed.*not offered/s);
    expect(layer().phrases[0]?.text).toBe('Half {');
  });

  it('shows HTML and script as text', () => {
    type('Text', '<img src=x onerror=alert(1)><script>alert(1)</script> is late.');
    expect(document.querySelector('.app img, .app script')).toBeNull();
    expect(document.querySelector('.prev dd')?.textContent).toContain('<img src=x');
  });

  it('adds a slot where the caret is', () => {
    type('Text', 'It leaves by .');
    const field = screen.getByLabelText<HTMLTextAreaElement>('Text');
    field.setSelectionRange(13, 13);
    fireEvent.click(screen.getByLabelText(/^Add time/));
    expect(layer().phrases[0]?.text).toBe('It leaves by {time!}.');
  });

  it('changes formality, note, moods, kind and step', () => {
    fireEvent.click(screen.getByLabelText('Formal'));
    type('Note the agent sees', 'once');
    type('Kind', 'boundary');
    type('Step', '2');
    expect(layer().phrases).toMatchObject([{ kind: 'boundary', formality: 'formal', note: 'once', step: 2 }]);
  });

  it('takes it all back with Ctrl+Z, from within the text too', () => {
    type('Text', 'Ours.');
    fireEvent.keyDown(screen.getByLabelText('Text'), { key: 'z', ctrlKey: true });
    expect(layer().phrases[0]?.text).toBe('');
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    expect(layer().phrases[0]?.text).toBe('Ours.');
    expect(screen.getByLabelText(/^Undo: text of/)).toBeDefined();
  });
});

describe('an override', () => {
  it('says what it stands over and returns to it', () => {
    const { row: id = '' } = row(0).dataset;
    fireEvent.click(row(0));
    type('Text', 'In our words.');
    expect(screen.getByText('As Poise ships it')).toBeDefined();
    fireEvent.click(screen.getByText('Return to the original'));
    expect(layer().phrases.map((phrase) => phrase.id)).not.toContain(id);
  });
});

describe('the rules', () => {
  beforeEach(() => {
    fireEvent.click(screen.getByRole('link', { name: /Rules/ }));
  });

  it('are all there, each in one group, each with a name and a switch', () => {
    const all = rulesOf(deskStore.getState().shelf).map(({ id }) => id);
    expect(
      rows()
        .map(({ dataset }) => dataset.row)
        .sort(),
    ).toEqual([...all].sort());
    expect([...NAMED_RULES].sort()).toEqual([...all].sort());
    expect(RULE_GROUPS.flatMap(({ categories }) => categories).sort()).toEqual([...CATEGORIES].sort());
    expect(screen.getAllByRole('switch').length).toBe(all.length);
  });

  it('are switched off, made louder and returned', () => {
    const table = within(screen.getByRole('table'));
    fireEvent.click(table.getByRole('switch', { name: 'Internal words, on or off' }));
    expect(layer().rules).toEqual({ jargon: { off: true } });
    expect(screen.getByText(/56 of 57 are on/)).toBeDefined();
    fireEvent.click(screen.getByText('Internal words'));
    fireEvent.click(screen.getByRole('radio', { name: /^High/ }));
    expect(layer().rules).toEqual({ jargon: { off: true, severity: 'high' } });
    fireEvent.click(screen.getByText('Take our settings of this rule away'));
    expect(layer().rules).toEqual({});
  });

  it('show their page’s parts', () => {
    act(() =>
      deskStore.setState({
        rulePages: { jargon: '# jargon\n\nFirst.\n\n## Fine\n\n- *A* [word](x).\n\n## When it is wrong\n\nAdd it.' },
      }),
    );
    fireEvent.click(screen.getByText('Internal words'));
    expect(screen.getByText('A word.')).toBeDefined();
    expect(screen.getByText('Add it.')).toBeDefined();
  });
});

describe('an import', () => {
  const choose = async (text: string) => {
    const field = screen.getByLabelText('Library file');
    await act(async () => {
      fireEvent.change(field, { target: { files: [new File([text], '<b>ours</b>.json')] } });
      await vi.waitFor(() => expect(deskStore.getState().importing).toBeDefined());
    });
  };

  it('shows each row’s fate and brings in what can be read', async () => {
    await choose(
      JSON.stringify({
        phrases: [
          { id: 'close-a', kind: 'close', text: 'Bye <script>x</script>.' },
          { id: 'close-b', kind: 'x', text: 'y' },
        ],
      }),
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Import: <b>ours</b>.json');
    expect(screen.getByText('1 will come in, 1 can’t be read and stays out.')).toBeDefined();
    expect(document.querySelector('.app script')).toBeNull();
    fireEvent.click(screen.getByText('Bring in 1 phrase'));
    expect(layer().phrases.map(({ id }) => id)).toEqual(['close-a']);
  });

  it('goes from tick to tick by arrows, and counts what is left', async () => {
    const [a, b] = [
      { id: 'close-a', kind: 'close', text: 'Bye.' },
      { id: 'close-b', kind: 'close', text: 'So long.' },
    ];
    await choose(JSON.stringify({ phrases: [a, { id: 'close-x' }, b] }));
    const first = screen.getByLabelText('Bring in row 1, close-a');
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    const second = screen.getByLabelText('Bring in row 3, close-b');
    expect(document.activeElement).toBe(second);
    expect([first.tabIndex, second.tabIndex]).toEqual([-1, 0]);
    fireEvent.click(second);
    expect(screen.getByText('Bring in 1 phrase')).toBeDefined();
    fireEvent.click(screen.getByLabelText('Bring in all 3 listed here'));
    expect(screen.getByText('Bring in 2 phrases')).toBeDefined();
    fireEvent.click(screen.getByLabelText('Bring in all 3 listed here'));
    expect(screen.getByText('Nothing will come in, 1 can’t be read and stays out.')).toBeDefined();
    expect(screen.queryByText(/^Bring in \d/)).toBeNull();
  });

  it('says why a file can’t be used, and offers only Cancel', async () => {
    await choose('{');
    expect(screen.getByRole('alert').textContent).toContain('line 1 can’t be read');
    expect(screen.queryByText(/^Bring in/)).toBeNull();
    fireEvent.click(screen.getByText('Cancel'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Phrases');
  });
});
