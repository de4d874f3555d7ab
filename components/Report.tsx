import { useEffect, useRef } from 'react';
import type { ReportView } from '../utils/stores/panel.ts';
import type { PanelActs } from '../utils/stores/panel-acts.ts';
import { useDocumentKeys } from './useDocumentKeys.ts';

interface ReportProps {
  readonly report: ReportView;
  readonly copied: boolean;
  readonly notCopied: boolean;
  readonly acts: PanelActs;
}

const REASONS: Readonly<Record<Exclude<ReportView['why'], undefined>, string>> = {
  no_page: 'Poise is not at work on this page, so there is nothing to report. Reload the tab and try again.',
  leaks: 'Refused: the report would hold words that can be read on the page. Nothing was made.',
};

/** “This looks wrong”: how the page is built and what Poise makes of it, in full, before anybody hands it on. */
export function Report({ report: { text, why }, copied, notCopied, acts }: ReportProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useDocumentKeys((event) => {
    if (event.key !== 'Escape') return;
    acts.closeReport();
    event.preventDefault();
  });
  return (
    <div className="library">
      <header className="bar">
        <h1 className="bar-who" ref={title} tabIndex={-1}>
          This looks wrong
        </h1>
        <div className="bar-acts">
          <button type="button" className="btn" aria-keyshortcuts="Escape" onClick={acts.closeReport}>
            Close <kbd>Esc</kbd>
          </button>
        </div>
      </header>
      <main className="report">
        {why !== undefined && <p role="alert">{REASONS[why]}</p>}
        {text !== undefined && (
          <>
            <p>
              Somebody who looks after Poise can find out from this what went wrong. It says how the page is built, and
              holds no message, no name and no address. Poise sends it nowhere: you do, if you want to.
            </p>
            <textarea className="report-text" aria-label="The whole report" readOnly value={text} />
            <div className="row">
              <button type="button" className="btn btn-main" onClick={() => void acts.copy(text, 'report')}>
                {copied ? 'Copied' : 'Copy'}
              </button>
              <button type="button" className="btn" onClick={acts.saveReport}>
                Save as a file
              </button>
            </div>
            {notCopied && <p role="status">The browser did not let it be copied. Select the text, or save it.</p>}
          </>
        )}
      </main>
    </div>
  );
}
