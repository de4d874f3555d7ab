// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetOf } from '../../utils/composer/offset.ts';
import { readDraft, readRich } from '../../utils/composer/read.ts';

function editor(html: string, style = 'white-space: pre-wrap'): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true" style="${style}">${html}</div>`;
  const element = document.body.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('no editor');
  return element;
}

describe('the text of a rich editor, as the agent sees it', () => {
  it.each([
    ['one paragraph', '<p>Hello there</p>', 'Hello there'],
    ['paragraphs are lines', '<p>One</p><p>Two</p>', 'One\nTwo'],
    ['an empty paragraph is an empty line', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
    ['a line break', 'One<br>Two', 'One\nTwo'],
    ['two line breaks', 'One<br><br>Two', 'One\n\nTwo'],
    ['the break that only holds a line open', '<div>One<br></div>', 'One'],
    ['ProseMirror’s own trailing break', '<p>One<br class="ProseMirror-trailingBreak"></p>', 'One'],
    ['a last empty line', '<p>One</p><p><br></p>', 'One\n'],
    ['Chromium’s own way of lines', 'One<div>Two</div><div>Three</div>', 'One\nTwo\nThree'],
    ['words in marks', '<p>Please <b>calm</b> <i>down</i>.</p>', 'Please calm down.'],
    ['lists', '<ul><li><p>a</p></li><li><p>b</p></li></ul>', 'a\nb'],
    ['no-break spaces read as spaces', '<p>a&nbsp;&nbsp;b</p>', 'a  b'],
    ['nothing', '<p><br></p>', ''],
    ['buttons inside are not words', '<p>Hi<button>x</button></p>', 'Hi'],
    ['a placeholder that is content', '<span data-slate-placeholder="true">Type…</span>', ''],
  ])('%s', (_what, html, text) => {
    expect(readDraft(editor(html))).toBe(text);
  });

  it('takes CKEditor’s placeholder for the empty draft it is', () => {
    const element = editor('Type your message here');
    element.className = 'cke_editable placeholder';
    expect(readDraft(element)).toBe('');
  });

  it.each([
    [
      'a quote as mail composers mark it',
      '<p>Hello.</p><blockquote type="cite"><p>You are late!</p></blockquote>',
      'Hello.',
    ],
    ['a signature as mail composers mark it', '<p>Hello.</p><div id="_rc_sig">Kim, Quayside</div>', 'Hello.'],
    [
      'quoted lines',
      'Hello.<br>Ilse wrote:<br>&gt; You are late!<br>Sorry.',
      'Hello.\n           \n               \nSorry.',
    ],
    ['a signature after its dashes', 'Hello.<br>--&nbsp;<br>Kim', 'Hello.\n   \n   '],
  ])('leaves out what the agent did not write: %s', (_what, html, text) => {
    expect(readDraft(editor(html))).toBe(text);
  });

  it('leaves out quotes and a signature in a field, and keeps every offset', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const field = document.querySelector('textarea') ?? document.createElement('textarea');
    field.value = 'Hello.\n> You are late!\nCalm down.\n-- \nKim';
    const draft = readDraft(field);
    expect(draft).toBe('Hello.\n               \nCalm down.\n   \n   ');
    expect(draft.indexOf('Calm')).toBe(field.value.indexOf('Calm'));
  });

  it('reads the value of a field', () => {
    document.body.innerHTML = '<textarea>One\nTwo</textarea>';
    expect(readDraft(document.querySelector('textarea') ?? document.body)).toBe('One\nTwo');
  });

  it('leaves out the layout of the markup where white space folds', () => {
    expect(readDraft(editor('\n  <p>One</p>\n  <p>Two\n three</p>\n', ''))).toBe('One\nTwo  three');
  });
});

describe('places in the page', () => {
  const words = fc.stringMatching(/^[a-zé ]{1,8}$/);
  const paragraph = fc.oneof(
    fc.constant('<p><br></p>'),
    words.map((text) => `<p>${text}</p>`),
    fc.tuple(words, words).map(([a, b]) => `<p>${a}<b>${b}</b></p>`),
    fc.tuple(words, words).map(([a, b]) => `<p>${a}<br>${b}</p>`),
  );

  it('lead to the same offset and back', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.nat(), (parts, seed) => {
        const rich = readRich(editor(parts.join('')));
        const at = seed % (rich.text.length + 1);
        const place = rich.placeOf(at);
        expect(offsetOf(rich, place)).toBe(at);
      }),
    );
  });

  it('span exactly the words between two offsets of one line', () => {
    const element = editor('<p>Please <b>calm</b> down.</p><p>Now.</p>');
    const rich = readRich(element);
    const from = rich.placeOf(7);
    const to = rich.placeOf(16, true);
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    expect(String(range)).toBe('calm down');
  });

  it('outside the editor have no offset', () => {
    const rich = readRich(editor('<p>a</p>'));
    expect(offsetOf(rich, { node: document.body, offset: 0 })).toBeUndefined();
  });
});
