import { Component, type ReactNode } from 'react';
import { Quiet } from './Quiet.tsx';

interface BoundaryProps {
  /** What failed, and what did not. */
  readonly says?: string;
  readonly children: ReactNode;
}

/** Where the panel itself fails, it says so and can be tried again; the agent's page is not touched. */
export class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true };
  }

  override state = { failed: false };

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className="poise panel">
        <main className="body">
          <Quiet title="Poise could not show this" mark="unsure">
            <p>{this.props.says ?? 'The panel failed; the page and your draft are as they were.'}</p>
            <div className="row">
              <button type="button" className="btn btn-soft" onClick={() => this.setState({ failed: false })}>
                Try again
              </button>
            </div>
          </Quiet>
        </main>
      </div>
    );
  }
}
