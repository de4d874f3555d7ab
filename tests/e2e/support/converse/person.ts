import { type Client, client, xml } from '@xmpp/client';
import { DOMAIN, PASSWORD, type XmppServer } from './prosody.ts';

export const addressOf = (user: string): string => `${user}@${DOMAIN}`;

interface Received {
  readonly from: string;
  readonly text: string;
}

/** Someone with an XMPP program of their own, outside the browser: what they get is what was really sent. */
export class Person {
  readonly #client: Client;
  readonly #received: Received[] = [];
  #said = 0;

  static async logIn({ websocket }: XmppServer, user: string): Promise<Person> {
    const settings = { service: websocket, domain: DOMAIN, username: user, password: PASSWORD, resource: 'phone' };
    const person = new Person(client(settings));
    await person.#client.start();
    await person.#client.send(xml('presence', {}));
    return person;
  }

  private constructor(theirs: Client) {
    this.#client = theirs;
    // A connection that breaks shows as a message that never comes.
    theirs.on('error', () => {});
    theirs.on('stanza', (stanza) => {
      const text = stanza.is('message') ? stanza.getChildText('body') : null;
      if (text !== null) this.#received.push({ from: stanza.attrs.from?.split('/')[0] ?? '', text });
    });
  }

  /** Texts that have come from `user`, oldest first. */
  receivedFrom(user: string): readonly string[] {
    return this.#received.filter(({ from }) => from === addressOf(user)).map(({ text }) => text);
  }

  /** Answers the message's id. */
  async say(to: string, text: string): Promise<string> {
    this.#said += 1;
    return this.#send(to, text, String(this.#said));
  }

  /** Say something else in the place of an earlier message. */
  async correct(to: string, id: string, text: string): Promise<void> {
    const replaced = xml('replace', { id, xmlns: 'urn:xmpp:message-correct:0' });
    await this.#send(to, text, `${id}-corrected`, replaced);
  }

  async takeBack(to: string, id: string): Promise<void> {
    const retract = xml('retract', { id, xmlns: 'urn:xmpp:message-retract:1' });
    const stored = xml('store', { xmlns: 'urn:xmpp:hints' });
    await this.#client.send(
      xml('message', { type: 'chat', to: addressOf(to), id: `${id}-retracted` }, retract, stored),
    );
  }

  async #send(to: string, text: string, id: string, ...more: readonly ReturnType<typeof xml>[]): Promise<string> {
    await this.#client.send(xml('message', { type: 'chat', to: addressOf(to), id }, xml('body', {}, text), ...more));
    return id;
  }

  async logOut(): Promise<void> {
    await this.#client.stop();
  }
}
