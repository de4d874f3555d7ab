// What writing checkers do to a composer: highlights of their own, a box over the field, and words wrapped in elements.
const FIELD = '[contenteditable=true], textarea';

const paint = (field) => {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  const ranges = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index, 0: word } of node.data.matchAll(/\w{4,}/g)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  CSS.highlights.set('checker-other', new Highlight(...ranges));
};

const wrap = (field) => {
  if (!field.hasAttribute('data-plain')) return; // an editor with a model of its own takes it back at once
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf('down');
    if (at < 0 || node.parentElement.localName === 'checker-word') continue;
    const word = node.splitText(at);
    word.splitText(4);
    const mark = document.createElement('checker-word');
    word.replaceWith(mark);
    mark.append(word);
    return;
  }
};

const box = document.createElement('checker-box');
Object.assign(box.style, { position: 'absolute', pointerEvents: 'none', outline: '2px solid blue' });

let rests;
document.addEventListener('input', ({ target }) => {
  const field = target.closest?.(FIELD);
  if (!field) return;
  clearTimeout(rests);
  rests = setTimeout(() => {
    wrap(field);
    paint(field);
    const { left, top, width, height } = field.getBoundingClientRect();
    Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    if (!box.isConnected) document.body.append(box);
  }, 200);
});
