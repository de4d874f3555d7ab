import { Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import React from 'react';
import ReactDOM from 'react-dom';
import { inPage, stage } from './lab.js';

let content;

function Reply() {
  const [state, setState] = React.useState(() => EditorState.createEmpty());
  content = state.getCurrentContent();
  return <Editor editorState={state} onChange={setState} placeholder="Write a reply" />;
}

stage({
  mount(host) {
    ReactDOM.render(<Reply />, host);
    return () => ReactDOM.unmountComponentAtNode(host);
  },
  model: () => content.getPlainText('\n'),
  element: inPage('[contenteditable]'),
});
