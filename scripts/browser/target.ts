import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const POLL = 40;
const PATIENCE = 15_000;

/**
 * One page of the browser that Playwright does not list, the side panel above all: attached through the browser's own
 * debugging session. Clicks and keys are the browser's input events, so they count as the user's.
 */
export class Target {
  readonly id: string;
  readonly #browser: CDPSession;
  readonly #session: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  readonly #listen: (event: { sessionId: string; message: string }) => void;
  #sent = 0;

  static async attach(browser: CDPSession, targetId: string): Promise<Target> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new Target(browser, targetId, sessionId);
  }

  private constructor(browser: CDPSession, id: string, session: string) {
    this.id = id;
    this.#browser = browser;
    this.#session = session;
    this.#listen = ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const reply: Reply = JSON.parse(message);
      if (reply.id === undefined) return;
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    };
    browser.on('Target.receivedMessageFromTarget', this.#listen);
  }

  /** One command of the debugging protocol. */
  async send(method: string, params: Readonly<Record<string, Json>> = {}): Promise<unknown> {
    this.#sent += 1;
    const id = this.#sent;
    const answered = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#session, message });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** Run a function in the page; it sees its arguments and the page, nothing else. */
  async evaluate<const A extends readonly Json[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const expression = `(${run})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(',')})`;
    const answer = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
    });
    // What the protocol promises for `returnByValue`; the value is whatever `run` gives.
    const { result, exceptionDetails } = answer as {
      readonly result: { readonly value: Awaited<R> };
      readonly exceptionDetails?: { readonly exception?: { readonly description?: string }; readonly text: string };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Until `run` gives something truthy, which is answered. */
  async until<const A extends readonly Json[], R>(run: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const end = performance.now() + PATIENCE;
    for (;;) {
      const value = await this.evaluate(run, ...args);
      if (value) return value;
      if (performance.now() > end) throw new Error(`Waited ${PATIENCE / 1000} s for ${run}\n${await this.text()}`);
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
  }

  /** Everything that can be read, or the text of the first element that `selector` names (waited for). */
  async text(selector?: string): Promise<string> {
    if (selector === undefined) return this.evaluate(() => document.body.innerText);
    await this.until((css) => document.querySelector(css) !== null, selector);
    return this.evaluate((css) => document.querySelector<HTMLElement>(css)?.innerText ?? '', selector);
  }

  /** Press the first element that `selector` names, once it is there, enabled and at rest. */
  async click(selector: string): Promise<void> {
    const { x, y } = await this.until(async (css) => {
      const found = document.querySelector<HTMLElement>(css);
      if (!found || found.matches(':disabled, [aria-disabled=true]')) return undefined;
      found.scrollIntoView({ block: 'nearest' });
      const before = found.getBoundingClientRect();
      await new Promise((resolve) => setTimeout(resolve, 30));
      const { left, top, width, height } = found.getBoundingClientRect();
      if (width === 0 || left !== before.left || top !== before.top) return undefined;
      const point = { x: left + width / 2, y: top + height / 2 };
      const hit = document.elementFromPoint(point.x, point.y);
      return hit && found.contains(hit) ? point : undefined;
    }, selector).then((point) => point ?? { x: 0, y: 0 });
    await this.mouse('mouseMoved', x, y);
    await this.mouse('mousePressed', x, y);
    await this.mouse('mouseReleased', x, y);
  }

  /** Move the pointer without pressing. */
  async mouse(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number, y: number): Promise<void> {
    const button = type === 'mouseMoved' ? 'none' : 'left';
    await this.send('Input.dispatchMouseEvent', { type, x, y, button, clickCount: 1 });
  }

  async type(text: string): Promise<void> {
    await this.send('Input.insertText', { text });
  }

  /** A named key such as `Enter`, or one character. */
  async press(key: string): Promise<void> {
    const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
    const code = KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0);
    const event = { key, code: key, windowsVirtualKeyCode: code };
    await this.send('Input.dispatchKeyEvent', {
      type: text ? 'keyDown' : 'rawKeyDown',
      ...event,
      ...(text && { text }),
    });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** A picture as PNG, kept at `path` when one is given. */
  async screenshot(path?: string): Promise<Buffer> {
    const shot = (await this.send('Page.captureScreenshot', { format: 'png' })) as { readonly data: string };
    const picture = Buffer.from(shot.data, 'base64');
    if (path !== undefined) writeFileSync(path, picture);
    return picture;
  }

  async detach(): Promise<void> {
    this.#browser.off('Target.receivedMessageFromTarget', this.#listen);
    await this.#browser.send('Target.detachFromTarget', { sessionId: this.#session });
  }
}

const KEY_CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  Delete: 46,
  ArrowDown: 40,
  ArrowUp: 38,
};
