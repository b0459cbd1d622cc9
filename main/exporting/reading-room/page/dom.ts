type Properties = Readonly<Record<string, string>>;

/** An element with attributes and children. Strings become text, never markup. */
export function make<N extends keyof HTMLElementTagNameMap>(
  name: N,
  attributes: Properties = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[N] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The element of this id, which the page was written with. */
export function find<E extends HTMLElement>(id: string, kind: abstract new () => E): E {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`This page has no “${id}”: it is not whole. Copy the reading room again.`);
}
