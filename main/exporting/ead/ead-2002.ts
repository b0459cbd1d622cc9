import type { Dialect } from "./dialect.ts";

/** EAD 2002 by its schema (https://www.loc.gov/ead/ead2002.html), which AtoM and ArchivesSpace read. */
export const ead2002: Dialect = {
  namespaces: { xmlns: "urn:isbn:1-931666-22-9", "xmlns:xlink": "http://www.w3.org/1999/xlink" },
  head: (e, { id, name, exported }) => {
    const day = exported.toISOString().slice(0, 10);
    return e(
      "eadheader",
      { dateencoding: "iso8601" },
      e("eadid", {}, id),
      e("filedesc", {}, e("titlestmt", {}, e("titleproper", {}, name))),
      e(
        "profiledesc",
        {},
        e("creation", {}, "Made by Lectern, an archive for transcripts, on ", e("date", { normal: day }, day)),
      ),
    );
  },
  heading: (e, { kind, text, role, identifier }) =>
    e(kind, { role, source: identifier?.scheme, authfilenumber: identifier?.value }, text),
  extent: (e, words) => e("physdesc", {}, e("extent", {}, words)),
  // Its codes are those of ISO 639-2, which a BCP 47 tag is not.
  language: (e, name) => e("langmaterial", {}, e("language", {}, name)),
  digitalObject: (e, href, title) =>
    e("dao", { "xlink:type": "simple", "xlink:href": href, "xlink:title": title, "xlink:actuate": "onRequest" }),
};
