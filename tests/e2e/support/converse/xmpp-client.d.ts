/** The part of the package that the tests use; it brings no types of its own. */
declare module '@xmpp/client' {
  export interface Stanza {
    readonly attrs: Readonly<Record<string, string | undefined>>;
    is(name: string): boolean;
    getChildText(name: string): string | null;
  }

  export interface Client {
    on(event: 'stanza', listener: (stanza: Stanza) => void): void;
    on(event: 'error', listener: (error: Error) => void): void;
    start(): Promise<unknown>;
    stop(): Promise<unknown>;
    send(stanza: Stanza): Promise<void>;
  }

  export function client(settings: {
    readonly service: string;
    readonly domain: string;
    readonly username: string;
    readonly password: string;
    readonly resource: string;
  }): Client;

  export function xml(
    name: string,
    attributes: Readonly<Record<string, string>>,
    ...children: readonly (string | Stanza)[]
  ): Stanza;
}
