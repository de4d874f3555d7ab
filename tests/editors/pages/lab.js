/**
 * What every page of an editor offers to the tests, as `window.lab`: a fresh editor, and the text in the editor's own
 * model, never read off the page's nodes.
 */
export function stage({ mount, model, element }) {
  const place = document.querySelector('#composer');
  let leave = () => {};
  window.lab = {
    /** A new editor with nothing in it and no history. */
    async fresh() {
      await leave();
      const host = document.createElement('div');
      place.replaceChildren(host);
      leave = (await mount(host)) ?? (() => {});
    },
    model,
    element,
  };
  return window.lab.fresh();
}

/** The lines of what an editor would send as HTML. */
export function linesOfHtml(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const end of page.querySelectorAll('br, p, div, li')) end.append('\n');
  for (const br of page.querySelectorAll('br')) br.replaceWith('\n');
  return page.body.textContent.replaceAll('\u00a0', ' ');
}

export const inPage = (selector) => () => document.querySelector(`#composer ${selector}`);
/** The first editable in the composer's frame. */
export const inFrame = () => document.querySelector('#composer iframe')?.contentDocument.body;

/** Scripts that come as they are, one after the other. */
export async function load(...paths) {
  for (const path of paths) {
    await new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = path;
      script.onload = done;
      script.onerror = () => failed(new Error(`${path} did not load`));
      document.head.append(script);
    });
  }
}
