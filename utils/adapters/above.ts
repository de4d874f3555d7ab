/**
 * The parent as the DOM knows it. A form's own `parentNode` may be one of its fields, by that field's name: who walks up
 * by it goes round for ever, and the page with them.
 */
export const nodeAbove = (node: Node): Node | null => Reflect.get(Node.prototype, 'parentNode', node);

/** As `nodeAbove`, where the parent is an element. */
export const elementAbove = (node: Node): HTMLElement | null => Reflect.get(Node.prototype, 'parentElement', node);
