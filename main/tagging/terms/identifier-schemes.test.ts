import { describe, expect, it } from "vitest";
import { addressOf, identifierProblem, tidyIdentifier } from "./identifier-schemes.ts";

describe("identifiers", () => {
  it.each([
    ["wikidata", "q42", "Q42"],
    ["Wikidata", "https://www.wikidata.org/wiki/Q42", "Q42"],
    ["viaf", "http://viaf.org/viaf/75121530/", "75121530"],
    ["isni", "0000 0001 2103 2683", "0000000121032683"],
    ["ISNI", "https://isni.org/isni/0000000121032683", "0000000121032683"],
    ["orcid", "0000000218250097", "0000-0002-1825-0097"],
    ["orcid", "https://orcid.org/0000-0002-1694-233x", "0000-0002-1694-233X"],
  ])("of %s may be typed as %s", (scheme, value, kept) => {
    const tidied = tidyIdentifier({ scheme, value });
    expect(tidied).toEqual({ scheme: scheme.toLowerCase(), value: kept });
    expect(identifierProblem(tidied)).toBeUndefined();
    expect(addressOf(tidied)).toMatch(/^https:\/\/[^ ]*$/);
  });

  it.each([
    ["wikidata", "P31"],
    ["wikidata", "Q0"],
    ["viaf", "751215333333"],
    ["isni", "0000 0001 2103 2684"],
    ["orcid", "0000-0002-1825-0098"],
    ["orcid", "0000-0002-1825"],
  ])("of %s that are not of its form (%s) are told in a sentence", (scheme, value) => {
    const tidied = tidyIdentifier({ scheme, value });
    expect(identifierProblem(tidied)).toMatch(/is not of the form of .*: .*\.$/);
    expect(addressOf(tidied)).toBeUndefined();
  });

  it("of other kinds are kept as they are", () => {
    expect(tidyIdentifier({ scheme: " Harbour Board ", value: " HB-17 " })).toEqual({
      scheme: "Harbour Board",
      value: "HB-17",
    });
    expect(identifierProblem({ scheme: "Harbour Board", value: "HB-17" })).toBeUndefined();
  });
});
