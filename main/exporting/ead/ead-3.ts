import type { Dialect } from "./dialect.ts";

/** EAD3 1.1.1 (https://www.loc.gov/ead/EAD3taglib/EAD3-TL-eng.html). */
export const ead3: Dialect = {
  namespaces: { xmlns: "http://ead3.archivists.org/schema/" },
  head: (e, { id, name, exported }) => {
    const moment = exported.toISOString().replace(/\.\d+Z$/, "Z");
    return e(
      "control",
      { langencoding: "otherlangencoding", dateencoding: "iso8601" },
      e("recordid", {}, id),
      e("filedesc", {}, e("titlestmt", {}, e("titleproper", {}, name))),
      e("maintenancestatus", { value: "derived" }),
      e("maintenanceagency", {}, e("agencyname", {}, name)),
      e(
        "maintenancehistory",
        {},
        e(
          "maintenanceevent",
          {},
          e("eventtype", { value: "derived" }),
          e("eventdatetime", { standarddatetime: moment }, moment),
          e("agenttype", { value: "machine" }),
          e("agent", {}, "Lectern, an archive for transcripts"),
        ),
      ),
    );
  },
  heading: (e, { kind, text, role, identifier }) =>
    e(kind, { relator: role, source: identifier?.scheme, identifier: identifier?.value }, e("part", {}, text)),
  extent: (e, words) => e("physdesc", {}, words),
  language: (e, name, tag) => e("langmaterial", {}, e("language", { langcode: tag }, name)),
  digitalObject: (e, href, title) => e("dao", { daotype: "borndigital", actuate: "onrequest", href, linktitle: title }),
};
