import { useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { inPage, stage } from './lab.js';

let editor;

function Reply() {
  editor = useMemo(() => withHistory(withReact(createEditor())), []);
  return (
    <Slate editor={editor} initialValue={[{ type: 'paragraph', children: [{ text: '' }] }]}>
      <Editable placeholder="Write a reply" style={{ minHeight: 80, padding: 8 }} />
    </Slate>
  );
}

const field = inPage('[data-slate-editor]');

stage({
  async mount(host) {
    const root = createRoot(host);
    root.render(<Reply />);
    while (!field()) await new Promise((done) => setTimeout(done));
    return () => root.unmount();
  },
  model: () => editor.children.map((node) => Node.string(node)).join('\n'),
  element: field,
});
