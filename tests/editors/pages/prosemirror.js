import { exampleSetup } from 'prosemirror-example-setup';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { inPage, stage } from './lab.js';

let view;

stage({
  mount(host) {
    const plugins = exampleSetup({ schema, menuBar: false });
    view = new EditorView(host, { state: EditorState.create({ schema, plugins }) });
    return () => view.destroy();
  },
  model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
  element: inPage('.ProseMirror'),
});
