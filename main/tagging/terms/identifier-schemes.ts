import { say, type Text } from "../../../shared/language/say.ts";
import type { Person } from "../../../shared/records/person.ts";

type Identifier = Pick<Person["identifiers"][number], "scheme" | "value">;

type Scheme = {
  readonly name: string;
  /** What an address begins with that leads to it; it may be typed or pasted with it. */
  readonly addresses: readonly string[];
  /** As it is kept. */
  readonly tidy: (value: string) => string;
  readonly holds: (value: string) => boolean;
  /** What it looks like, as the end of a sentence. */
  readonly form: Text;
};

const compact = (value: string) => value.replace(/[\s-]+/g, "").toUpperCase();
const same = (value: string) => value;

/** https://www.wikidata.org/wiki/Property:P1793 has the forms. */
const schemes: ReadonlyMap<string, Scheme> = new Map([
  [
    "wikidata",
    {
      name: "Wikidata",
      addresses: ["https://www.wikidata.org/wiki/", "http://www.wikidata.org/entity/"],
      tidy: (value: string) => value.toUpperCase(),
      holds: (value: string) => /^Q[1-9]\d{0,11}$/.test(value),
      form: "a Q and a number, as Q42",
    },
  ],
  [
    "viaf",
    {
      name: "VIAF",
      addresses: ["https://viaf.org/viaf/", "http://viaf.org/viaf/"],
      tidy: same,
      holds: (value: string) => /^[1-9]\d(?:\d{0,7}|\d{17,20})$/.test(value),
      form: "2 to 9 or 19 to 22 digits, as 75121530",
    },
  ],
  [
    "isni",
    {
      name: "ISNI",
      addresses: ["https://isni.org/isni/", "http://www.isni.org/isni/"],
      tidy: compact,
      holds: hasCheckDigit,
      form: "16 digits of which the last one checks the others, as 0000 0001 2103 2683",
    },
  ],
  [
    "orcid",
    {
      name: "ORCID",
      addresses: ["https://orcid.org/", "http://orcid.org/"],
      tidy: (value: string) => compact(value).replace(/(.{4})(?=.)/g, "$1-"),
      holds: (value: string) => hasCheckDigit(value.replaceAll("-", "")),
      form: "16 digits of which the last one checks the others, as 0000-0002-1825-0097",
    },
  ],
]);

/** As it is kept: the scheme in small letters, the value without its address and in its usual form. */
export function tidyIdentifier({ scheme, value }: Identifier): Identifier {
  const key = scheme.trim().toLowerCase();
  const known = schemes.get(key);
  if (!known) return { scheme: scheme.trim(), value: value.trim() };
  const bare = known.addresses.reduce((left, address) => withoutStart(left, address), value.trim());
  return { scheme: key, value: known.tidy(bare.replace(/\/$/, "")) };
}

/** What is wrong with a tidied identifier, as a sentence; undefined: nothing. Of schemes that are not known any value will do. */
export function identifierProblem({ scheme, value }: Identifier): string | undefined {
  const known = schemes.get(scheme);
  if (!known || known.holds(value)) return undefined;
  return say("“{value}” is not of the form of {scheme}: {form}.", {
    value: value.slice(0, 80),
    scheme: known.name,
    form: say(known.form),
  });
}

/** Where a tidied identifier leads. */
export function addressOf({ scheme, value }: Identifier): string | undefined {
  const known = schemes.get(scheme);
  return known?.holds(value) ? `${known.addresses[0]}${value}` : undefined;
}

function withoutStart(text: string, start: string): string {
  return text.toLowerCase().startsWith(start.toLowerCase()) ? text.slice(start.length) : text;
}

/** ISO/IEC 7064, MOD 11-2: https://support.orcid.org/hc/articles/360006897674 */
function hasCheckDigit(digits: string): boolean {
  if (!/^\d{15}[\dX]$/.test(digits)) return false;
  let total = 0;
  for (const digit of digits.slice(0, -1)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return digits.at(-1) === (check === 10 ? "X" : String(check));
}
