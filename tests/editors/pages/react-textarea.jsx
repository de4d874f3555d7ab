import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { inPage, stage } from './lab.js';

let value = '';

function Field() {
  const [text, setText] = useState('');
  value = text;
  return (
    <textarea rows={6} cols={70} aria-label="Reply" value={text} onChange={({ target }) => setText(target.value)} />
  );
}

stage({
  async mount(host) {
    const root = createRoot(host);
    root.render(<Field />);
    while (!host.firstChild) await new Promise((done) => setTimeout(done));
    return () => root.unmount();
  },
  model: () => value,
  element: inPage('textarea'),
});
