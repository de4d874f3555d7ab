import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openTheatre, type Stage, type Theatre } from '../composer/harness.ts';

/*
 * The lines over a textarea against where the browser itself draws its words: each marked word is selected, the
 * selection is drawn in one plain colour, and a picture of it is measured.
 */
let theatre: Theatre;
let stage: Stage;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterEach(() => stage?.page.close());
afterAll(() => theatre?.close());

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LATIN = `Dear Ms Varga, please calm down and read our terms first. We apologise for any inconvenience with the lamp.
As I said before, you should have told us on Tuesday; nothing can be done about it now, I am afraid.

https://shop.example/${'a-rather-long-path-without-a-single-break'.repeat(4)} shows it.\tCalm down, it is in your hands. Yours, Bram`;
const RTL = 'שלום גברת ורגה, נא להירגע ולקרוא את התנאים. אנחנו מתנצלים על אי הנוחות שנגרמה לך ביום שלישי האחרון, תודה.';
const MIXED = 'مرحبا، please calm down يا سيدتي، ثم read our terms من فضلك قبل أن تكتبي لنا مرة أخرى غدا صباحا.';

interface Variant {
  readonly name: string;
  readonly style: string;
  readonly text?: string;
  readonly words?: readonly string[];
  readonly attributes?: string;
  readonly around?: string;
  readonly tag?: 'textarea' | 'input';
  readonly scale?: number;
  readonly later?: string;
}

const WORDS = ['calm down', 'any inconvenience', 'As I said before', 'your hands'];
const BASE = 'width:420px;height:260px;font:15px/1.4 sans-serif;padding:8px;resize:none;';
const VARIANTS: readonly Variant[] = [
  { name: 'as it comes', style: BASE },
  {
    name: 'uneven padding and border',
    style: `${BASE}padding:3px 40px 20px 11px;border:solid #888;border-width:5px 1px 0 9px`,
  },
  {
    name: 'wide lines and letters',
    style: `${BASE}line-height:1.9;letter-spacing:1.3px;word-spacing:4px;height:420px`,
  },
  { name: 'line-height normal', style: `${BASE}line-height:normal` },
  { name: 'monospace, tabs of three', style: `${BASE}font:13px/18px monospace;tab-size:3` },
  { name: 'serif, slanted, indented', style: `${BASE}font:italic 700 19px/1.3 serif;text-indent:30px;height:440px` },
  { name: 'centred', style: `${BASE}text-align:center` },
  { name: 'right-aligned', style: `${BASE}text-align:right` },
  { name: 'capitals', style: `${BASE}text-transform:uppercase;height:420px` },
  {
    name: 'small capitals, no kerning',
    style: `${BASE}font-variant:small-caps;font-kerning:none;text-rendering:geometricPrecision`,
  },
  { name: 'breaking anywhere', style: `${BASE}word-break:break-all` },
  { name: 'content-box, rounded, shadowed', style: `${BASE}box-sizing:content-box;border-radius:20px;padding:20px` },
  {
    name: 'with a scrollbar, scrolled',
    style: `${BASE}height:110px`,
    words: ['your hands'],
    later: 'field.scrollTop = 9999',
  },
  { name: 'scrollbar kept free', style: `${BASE}scrollbar-gutter:stable` },
  { name: 'resized by the agent', style: BASE, later: "field.style.width = '613px'" },
  {
    name: 'not wrapping, scrolled sideways',
    style: BASE,
    attributes: 'wrap="off"',
    words: ['any inconvenience'],
    later: 'field.scrollLeft = 240',
  },
  { name: 'not wrapping by its style', style: `${BASE}white-space:pre;overflow:auto`, words: ['calm down'] },
  { name: 'in a zoomed part of the page', style: BASE, around: 'zoom:1.25' },
  { name: 'in a scaled part of the page', style: BASE, around: 'transform:scale(.8);transform-origin:0 0' },
  { name: 'the browser zoomed in', style: BASE, scale: 1.5 },
  { name: 'the browser zoomed out', style: BASE, scale: 0.67 },
  {
    name: 'right to left',
    style: `${BASE}text-align:start`,
    attributes: 'dir="rtl"',
    text: RTL,
    words: ['להירגע', 'הנוחות'],
  },
  {
    name: 'right to left, with a scrollbar',
    style: `${BASE}height:60px;width:260px`,
    attributes: 'dir="rtl"',
    text: RTL,
    words: ['להירגע'],
  },
  {
    name: 'both directions',
    style: BASE,
    attributes: 'dir="auto"',
    text: MIXED,
    words: ['calm down', 'read our terms'],
  },
  { name: 'one line', tag: 'input', style: `${BASE}height:40px`, text: LATIN.slice(0, 56), words: ['calm down'] },
  {
    name: 'one line, scrolled',
    tag: 'input',
    style: `${BASE}height:34px;width:200px`,
    text: LATIN.slice(0, 100),
    words: ['any inconvenience'],
    later: 'field.scrollLeft = 9999',
  },
  {
    name: 'one line, tall',
    tag: 'input',
    style: `${BASE}height:70px;padding:2px 30px;border:7px solid`,
    text: LATIN.slice(0, 56),
    words: ['calm down'],
  },
];

/** The layer's marks and the browser's selection of the same words, in CSS pixels. */
async function bothPlaces({
  style,
  tag = 'textarea',
  attributes = '',
  around = '',
  later,
  scale = 1,
  ...rest
}: Variant) {
  const { text = LATIN, words = WORDS } = rest;
  stage = await theatre.show(`<!doctype html><style>
    body { margin: 0; padding: 60px 0 600px 70px } ::selection { background: #ff00ff; color: #ff00ff }
    textarea, input { caret-color: transparent; outline: none } .caret { position: fixed }
    </style><div style="${around}"><${tag} ${attributes} spellcheck="false" style="${style}"></${tag}></div>`);
  const { page } = stage;
  if (scale !== 1) {
    const cdp = await page.context().newCDPSession(page);
    const size = { width: Math.round(1200 / scale), height: Math.round(800 / scale), mobile: false };
    await cdp.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: scale });
  }
  const findings = words.map((found) => {
    const start = text.indexOf(found);
    return { start, end: start + found.length, severity: 'high', rule: 'r', text: found, id: found };
  });
  await stage.run(`(() => { const field = document.querySelector('${tag}'); field.value = ${JSON.stringify(text)};
    const root = poise.openRoot(document, new AbortController().signal); root.show();
    globalThis.lines = poise.createHighlighter(root.layer, new AbortController().signal, async () => poise.createOverlay);
    globalThis.lines.show(field, ${JSON.stringify(text)}, ${JSON.stringify(findings)});
    ${later ?? ''}; })()`);
  await page.waitForTimeout(80);
  const drawn = await stage.run<readonly (readonly Rect[])[]>(
    'globalThis.lines.marks().map((mark) => globalThis.lines.boxesOf(mark).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })))',
  );
  await stage.run(
    `document.querySelector(':scope > [popover]').style.setProperty('visibility', 'hidden', 'important')`,
  );
  const seen: (readonly Rect[])[] = [];
  for (const { start, end } of findings.toSorted((a, b) => a.start - b.start)) {
    await stage.run(`(() => { const field = document.querySelector('${tag}'); const at = [field.scrollLeft, field.scrollTop];
      field.focus({ preventScroll: true }); field.setSelectionRange(${start}, ${end}); [field.scrollLeft, field.scrollTop] = at; })()`);
    seen.push(await magenta((await page.screenshot()).toString('base64')));
  }
  return { drawn, seen };
}

/** Where a picture is in the selection's colour, line by line. */
async function magenta(picture: string): Promise<readonly Rect[]> {
  return stage.page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!canvas) return [];
    canvas.drawImage(image, 0, 0);
    const { data: pixels } = canvas.getImageData(0, 0, image.width, image.height);
    const rows: { readonly y: number; readonly left: number; readonly right: number }[] = [];
    for (let y = 0; y < image.height; y += 1) {
      let [left, right] = [-1, -1];
      for (let x = 0; x < image.width; x += 1) {
        const at = 4 * (y * image.width + x);
        if ((pixels[at] ?? 0) < 200 || (pixels[at + 1] ?? 255) > 60 || (pixels[at + 2] ?? 0) < 200) continue;
        if (left < 0) left = x;
        right = x + 1;
      }
      if (left >= 0) rows.push({ y, left, right });
    }
    const found: { left: number; right: number; top: number; bottom: number }[] = [];
    for (const { y, left, right } of rows) {
      const last = found.at(-1);
      // A further line of the text begins where the edges jump.
      if (last && last.bottom === y && Math.abs(last.left - left) < 3 && Math.abs(last.right - right) < 3) {
        last.bottom = y + 1;
      } else found.push({ left, right, top: y, bottom: y + 1 });
    }
    return found;
  }, picture);
}

const middle = ({ top, bottom }: Rect) => (top + bottom) / 2;

describe('the lines over a field stand within 2 px of its words', () => {
  it.each(VARIANTS)('$name', async (variant) => {
    const { drawn, seen } = await bothPlaces(variant);
    expect(drawn).toHaveLength((variant.words ?? WORDS).length);
    for (const [index, lines] of drawn.entries()) {
      const [first, really] = [lines[0], seen[index]?.[0]];
      if (!first || !really) throw new Error(`Nothing is seen of mark ${index + 1}.`);
      const off = {
        left: Math.abs(first.left - really.left),
        right: lines.length === 1 ? Math.abs(first.right - really.right) : 0,
        middle: Math.abs(middle(first) - middle(really)),
      };
      expect(
        Math.max(off.left, off.right, off.middle),
        JSON.stringify({ off, lines, seen: seen[index] }),
      ).toBeLessThanOrEqual(2);
    }
  });
});
