import type { Page } from 'playwright-core';

interface Inside {
  readonly _connection: {
    toImpl(page: Page): {
      readonly delegate: {
        readonly _mainFrameSession: { readonly _client: { send(method: string, params: object): Promise<unknown> } };
      };
    };
  };
}

/**
 * Let a page in a tab behind be hidden, as it is for a user: Playwright keeps all its pages visible, and only the
 * debugging session that asked for that can take it back.
 */
export async function letHide(page: Page): Promise<void> {
  const { delegate } = (page as unknown as Inside)._connection.toImpl(page);
  await delegate._mainFrameSession._client.send('Emulation.setFocusEmulationEnabled', { enabled: false });
}
