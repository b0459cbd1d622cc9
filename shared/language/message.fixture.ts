import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

export const parseMessage = (text: string): readonly MessageFormatElement[] => parse(text, { ignoreTag: true });

/** The names of the values that a message takes. */
export function valuesOf(text: string): readonly string[] {
  return [...new Set(placesOf(parseMessage(text)).map(({ name }) => name))].sort();
}

/** The same, with what kind each is to be of. */
export function kindsOf(text: string): readonly string[] {
  return [...new Set(placesOf(parseMessage(text)).map(({ name, kind }) => `${name} ${kind}`))].sort();
}

type Place = { readonly name: string; readonly kind: string };

function placesOf(elements: readonly MessageFormatElement[]): readonly Place[] {
  return elements.flatMap((element): readonly Place[] => {
    if (element.type === TYPE.argument) return [{ name: element.value, kind: "" }];
    if (element.type === TYPE.number) return [{ name: element.value, kind: "number" }];
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const options = Object.entries(element.options);
    const kind =
      element.type === TYPE.plural
        ? "number"
        : options
            .map(([name]) => name)
            .sort()
            .join("|");
    return [{ name: element.value, kind }, ...options.flatMap(([, { value }]) => placesOf(value))];
  });
}
