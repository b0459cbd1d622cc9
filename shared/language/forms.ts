import type { IntlMessageFormat } from "intl-messageformat";
import { parseMessage } from "./message.ts";

/** What a text looks like when it was said in English, with `places` between its `parts`, which are one more. */
export type Form = {
  readonly text: string;
  readonly parts: readonly string[];
  readonly places: readonly Place[];
  /** What the values are for which it looks so. */
  readonly fixed: Readonly<Record<string, string | number>>;
};

export type Place = { readonly name: string; readonly isNumber: boolean };

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** Numbers of https://formatjs.github.io/docs/icu-messageformat-parser/ */
const kind = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;

/** All that a text of the catalogue may look like: a plural or a choice in it gives one for each of its words. */
export function formsOfText(text: string): readonly Form[] {
  if (!/\{\w+,|'/.test(text)) return [plainForm(text)];
  const elements = parseMessage(text, "en-GB").getAst();
  const forms = grown(elements, [{ text, parts: [""], places: [], fixed: {} }], "");
  return forms.flatMap((form) => withChoices(form, elements));
}

function plainForm(text: string): Form {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return { text, parts: text.split(/\{\w+\}/), places: names.map((name) => ({ name, isNumber: false })), fixed: {} };
}

/** `counted`: the value that `#` stands for. */
function grown(elements: Elements, begun: readonly Form[], counted: string): readonly Form[] {
  return elements.reduce<readonly Form[]>((forms, element) => {
    switch (element.type) {
      case kind.literal:
        return forms.map((form) => withWords(form, element.value));
      case kind.argument:
      case kind.number:
        return forms.map((form) => withPlace(form, element.value, element.type === kind.number));
      case kind.pound:
        return forms.map((form) => withPlace(form, counted, true));
      case kind.plural:
      case kind.select: {
        const inner = element.type === kind.plural ? element.value : counted;
        return forms.flatMap((form) =>
          optionsFor(element, form).flatMap(([option, words]) =>
            grown(words, [withMeant(form, element.value, meantBy(option, element.type === kind.plural))], inner),
          ),
        );
      }
      default:
        return [];
    }
  }, begun);
}

type Choice = Extract<Elements[number], { readonly options: unknown }>;

/** Of a value that stands fixed already, the words for it alone. */
function optionsFor({ type, value, options }: Choice, form: Form): readonly (readonly [string, Elements])[] {
  const all = Object.entries(options).map(([option, words]) => [option, words.value] as const);
  const given = form.fixed[value];
  if (given === undefined) return all;
  const meant = all.filter(([option]) => meantBy(option, type === kind.plural) === given);
  return meant.length > 0 ? meant : all.filter(([option]) => option === "other");
}

/** The value for which an option stands; undefined where it may be any other. */
function meantBy(option: string, isPlural: boolean): string | number | undefined {
  if (option === "other") return undefined;
  if (!isPlural) return option;
  return option === "one" ? 1 : Number(option.replace("=", ""));
}

function withMeant(form: Form, name: string, meant: string | number | undefined): Form {
  return meant === undefined ? form : { ...form, fixed: { ...form.fixed, [name]: meant } };
}

function withWords(form: Form, words: string): Form {
  return { ...form, parts: [...form.parts.slice(0, -1), `${form.parts.at(-1) ?? ""}${words}`] };
}

function withPlace(form: Form, name: string, isNumber: boolean): Form {
  const known = form.fixed[name];
  if (known !== undefined) return withWords(form, `${known}`);
  return { ...form, parts: [...form.parts, ""], places: [...form.places, { name, isNumber }] };
}

/** What was chosen as any other is any other; a number that stands nowhere cannot be known, and then nor can the text. */
function withChoices(form: Form, elements: Elements): readonly Form[] {
  const known = new Set([...form.places.map(({ name }) => name), ...Object.keys(form.fixed)]);
  const open = elements.flatMap((element) =>
    (element.type === kind.plural || element.type === kind.select) && !known.has(element.value) ? [element] : [],
  );
  if (open.some(({ type }) => type === kind.plural)) return [];
  return [open.reduce((grownForm, { value }) => withMeant(grownForm, value, "other"), form)];
}
