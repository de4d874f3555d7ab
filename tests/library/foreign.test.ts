import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../utils/library/edit.ts';
import { emptyLayer } from '../../utils/library/file.ts';
import { plainText } from '../../utils/library/foreign/html.ts';
import { asSlots } from '../../utils/library/foreign/placeholders.ts';
import { applyImport, type ImportBase } from '../../utils/library/import.ts';
import { readAnyFile } from '../../utils/library/import-any.ts';
import { layerSchema } from '../../utils/library/schema.ts';
import { starterLibrary } from '../../utils/library/starter.ts';
import { cpuNow } from '../engine/cpu-now.ts';

const base: ImportBase = {
  layer: emptyLayer,
  merged: starterLibrary,
  phrases: starterLibrary.phrases.map(entryOf),
  ruleIds: new Set(['jargon']),
};
const open = (name: string, content: unknown, given = base) => {
  const { is, read, table } = readAnyFile(name, typeof content === 'string' ? content : JSON.stringify(content), given);
  return { is, table, rows: read.rows ?? [], reason: read.reason };
};
const texts = (file: ReturnType<typeof open>) => file.rows.map(({ phrase, text }) => phrase?.text ?? text);

describe('a file of another tool', () => {
  it('is told by what it holds: Zendesk macros', () => {
    const file = open('macros.json', {
      macros: [
        {
          title: 'Parcel::On its way',
          actions: [
            { field: 'status', value: 'solved' },
            { field: 'comment_value', value: ['channel:all', 'Hi {{ticket.requester.first_name}}, the van is out.'] },
          ],
        },
        { title: 'Only closes', actions: [{ field: 'status', value: 'solved' }] },
        { title: 'Lift', actions: [{ field: 'comment_value_html', value: '<p>The <b>lift</b> is mended.</p>' }] },
      ],
      count: 3,
    });
    expect(file.is).toBe('Zendesk macros');
    expect(file.rows.map(({ fate }) => fate)).toEqual(['new', 'unreadable', 'new']);
    expect(texts(file)).toEqual(['Hi {name}, the van is out.', '', 'The lift is mended.']);
    expect(file.rows[0]?.phrase).toMatchObject({
      id: 'solution-parcel-its-way',
      when: ['search'],
      note: 'Parcel On its way',
    });
    expect(file.rows[0]?.note).toContain('stays in Zendesk');
    expect(file.rows[1]?.note).toBe('it has no words');
    expect(file.rows[2]?.note).toContain('HTML taken out: 1 b');
  });

  it('Intercom macros', () => {
    const file = open('x.json', {
      type: 'list',
      data: [
        {
          type: 'macro',
          id: '1',
          name: 'Ready',
          body: '<p>x</p>',
          body_text: 'Hi {{user.name|fallback:"there"}}, it is ready.',
        },
        { type: 'macro', id: '2', name: 'Two', body: '<p>Hi <attribute key="user.name" default="there"/>, two.</p>' },
      ],
    });
    expect(file.is).toBe('Intercom macros');
    expect(texts(file)).toEqual(['Hi {name|there}, it is ready.', 'Hi {name|there}, two.']);
  });

  it('Front message templates', () => {
    const file = open('x.json', {
      _results: [{ id: 'rsp_1', name: 'Hours', subject: 'x', body: '<p>We open at&nbsp;8.</p>' }],
    });
    expect(file.is).toBe('Front message templates');
    expect(texts(file)).toEqual(['We open at 8.']);
  });

  it('Chatwoot canned responses, with a box for what only that tool knows', () => {
    const file = open('x.json', [
      { id: 1, short_code: 'hours', content: 'Ticket {{conversation.id}} is with {{agent.name}}.' },
    ]);
    expect(file.is).toBe('Chatwoot canned responses');
    expect(texts(file)).toEqual(['Ticket {conversation_id!} is with {agent_name!}.']);
    expect(file.rows[0]?.note).toContain('becomes a box for the agent');
  });

  it('TextExpander snippets, without a header', () => {
    const file = open(
      'Support.csv',
      ';thx,"Thank you for %filltext:name=what%, %|and until soon."\n;sorry,"Sorry, we were late.",Late\n',
    );
    expect(file.is).toBe('TextExpander snippets');
    expect(texts(file)).toEqual(['Thank you for {what!}, and until soon.', 'Sorry, we were late.']);
    expect(file.rows.map(({ phrase }) => phrase?.kind)).toEqual(['thanks', 'apology']);
  });

  it('twice the same words come in once, and what we have already does not come in', () => {
    const [shipped] = starterLibrary.phrases.filter(({ text }) => !/[{[]/.test(text));
    const file = open('x.json', [
      { short_code: 'a', content: 'The van is out.' },
      { short_code: 'b', content: 'The van is out.' },
      { short_code: 'c', content: shipped?.text },
    ]);
    expect(file.rows.map(({ fate, note }) => [fate, note])).toEqual([
      ['new', undefined],
      ['same', 'The same words as row 1'],
      ['same', `The same words as ${shipped?.id}`],
    ]);
  });

  it('brought in again changes the same phrases', () => {
    const first = open('x.json', [{ short_code: 'van', content: 'The van is out.' }]);
    const layer = applyImport(first.rows, emptyLayer);
    const again = open('x.json', [{ short_code: 'van', content: 'The van is out now.' }], {
      ...base,
      layer,
      phrases: [...base.phrases, ...layer.phrases],
    });
    expect(again.rows[0]).toMatchObject({ fate: 'changes', before: 'The van is out.' });
    expect(applyImport(again.rows, layer).phrases.length).toBe(1);
  });

  it('is looked at by our rules', () =>
    expect(open('x.json', [{ short_code: 'a', content: 'Please calm down.' }]).rows[0]?.note).toBe(
      'Would be flagged: calm down',
    ));
});

describe('a table', () => {
  it('of ours is read strictly, each fault with its line', () => {
    const file = open(
      'ours.csv',
      [
        'id,kind,text,moods,issues,formality,note',
        'close-ours,close,"Until ""next""',
        'time, {name|friend}.",calm satisfied,,formal,Once',
        'remedy-x,remedy,Your credit of {amount is booked.,,,,',
        'close-y,gratitude,Thanks,,,,',
        'close-ours,close,Twice.,,,,',
        'close-sum,close,=HYPERLINK("http://x"),,,,',
        '',
        'close-typo,close,It is {amuont} now.,,,,',
      ].join('\r\n'),
    );
    expect(file.is).toBe('Poise’s own table');
    expect(file.rows.map(({ row, fate, note }) => [row, fate, note])).toEqual([
      [2, 'new', undefined],
      [4, 'unreadable', 'text: a slot is not written right: “{” is opened after “of” and never closed'],
      [5, 'unreadable', 'kind: there is no kind called “gratitude”'],
      [6, 'unreadable', 'the id close-ours is used twice, first in row 2'],
      [7, 'new', 'Starts with “=”. Kept as plain text, never run'],
      [9, 'new', expect.stringContaining('no slot called “amuont”')],
    ]);
    expect(file.rows[0]?.phrase).toMatchObject({
      text: 'Until "next"\r\ntime, {name|friend}.',
      moods: ['calm', 'satisfied'],
      formality: 'formal',
    });
  });

  it('of somebody else’s takes its words from the column that says so, or from one that is chosen', () => {
    const content = 'Title;Body;Internal\nVan;The van is out.;Do not say\n';
    expect(texts(open('x.csv', content))).toEqual(['The van is out.']);
    const chosen = readAnyFile('x.csv', content, base, 'Internal');
    expect(chosen.table).toEqual({ columns: ['Title', 'Body', 'Internal'], text: 'Internal' });
    expect(chosen.read.rows?.map(({ text }) => text)).toEqual(['Do not say']);
  });

  it('that breaks is named where it breaks', () => {
    const file = open('x.csv', 'title,text\na,"The van is out.\nb,Never closed.\n');
    expect(file.rows.at(-1)).toMatchObject({ fate: 'unreadable', note: 'a quotation mark is opened and never closed' });
  });

  it.each([
    ['', 'There is no row in it.'],
    ['\n\n', 'There is no row in it.'],
    ['one column\nonly', 'It is no table of phrases: none of its columns is called text, content, body or message.'],
  ])('%j: %s', (content, reason) => expect(open('x.csv', content).reason).toBe(reason));

  it('of 100,000 rows is read in seconds, and what there is no room for is named', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `snippet ${at},Van number ${at} is out.`);
    const started = cpuNow();
    const file = open('x.csv', `title,text\n${rows.join('\n')}\n`);
    expect(cpuNow() - started).toBeLessThan(30_000);
    expect(file.rows.length).toBe(100_000);
    expect(file.rows.filter(({ fate }) => fate === 'new').length).toBe(10_000);
    expect(file.rows.at(-1)?.note).toBe('there is room for 10000 phrases of your own');
    expect(applyImport(file.rows, emptyLayer).phrases.length).toBe(10_000);
  }, 60_000);
});

describe('HTML', () => {
  it.each([
    ['<p>One.</p><p>Two.</p>', 'One.\nTwo.', undefined],
    ['Please <b>stay</b>.<script>alert(1)</script>', 'Please stay.', '1 script, 1 b'],
    ['<img src=x onerror=alert(1)>Hello &amp; welcome &#8364;5', 'Hello & welcome €5', '1 img'],
    ['a < b and c > d', 'a < b and c > d', undefined],
  ])('%j is only its words', (html, text, taken) => expect(plainText(html)).toEqual({ text, taken }));
});

describe('placeholders', () => {
  it.each([
    ['Order {{order.number}} is late.', 'Order {order} is late.'],
    ['Hi {{ first_name }}!', 'Hi {name}!'],
    ['{not a slot} [? nor this]', '(not a slot) [ ? nor this]'],
    ['%fillpopup:name=when:default=now:later%', '{when!}'],
  ])('%j: %j', (text, slots) => expect(asSlots(text).text).toBe(slots));
});

const bit = fc.constantFrom(
  '{{',
  '}}',
  '{',
  '}',
  '[?',
  ']',
  '<b>',
  '<script>',
  '</script>',
  '%fill',
  '%',
  '"',
  ',',
  '\n',
  '=',
  'word',
  '&#x41;',
  '',
);
const scrap = fc.array(bit, { maxLength: 30 }).map((bits) => bits.join(' '));

describe('whatever stands in a file', () => {
  it('is read without an error, and what comes in can be kept', () =>
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 5 }), fc.boolean(), (contents, json) => {
        const content = json
          ? JSON.stringify(contents.map((text, at) => ({ short_code: `s${at}`, content: text })))
          : contents.join('\n');
        const { rows } = open(json ? 'x.json' : 'x.csv', content);
        expect(layerSchema.safeParse(applyImport(rows, emptyLayer)).error).toBeUndefined();
      }),
    ));
});
