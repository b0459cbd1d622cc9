import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Tables } from "../../../shared/records/record.ts";
import { applyChanges } from "../../archive/changes/stage-changes.ts";
import { stateOf } from "../../archive/fixtures.ts";
import { newId } from "../../runtime/new-id.ts";
import { atOnce } from "../../runtime/slices.ts";
import { makeHarbour } from "../terms/vocabulary.fixture.ts";
import { readPlainList, writePlainList } from "./plain-list.ts";
import { planImport } from "./plan-import.ts";
import { readSkos } from "./read-skos.ts";
import { writeSkos } from "./write-skos.ts";

const archive = { id: newId("archive"), name: "Harbour papers" };

const xml = `<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [<!ENTITY skos "http://www.w3.org/2004/02/skos/core#">]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:Concept rdf:about="http://harbour.example/pilotage">
    <skos:prefLabel xml:lang="de">Lotsenwesen</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Pilotage</skos:prefLabel>
    <skos:altLabel xml:lang="en">Pilots</skos:altLabel>
    <skos:scopeNote>At sea</skos:scopeNote>
    <skos:broader rdf:resource="http://harbour.example/ports"/>
    <skos:related rdf:resource="http://harbour.example/tugs"/>
  </skos:Concept>
  <skos:Concept rdf:about="http://harbour.example/ports"><skos:prefLabel>Ports</skos:prefLabel>
    <skos:broader rdf:resource="http://harbour.example/pilotage"/></skos:Concept>
  <skos:Concept rdf:about="http://harbour.example/tugs"><skos:prefLabel>Tugs</skos:prefLabel></skos:Concept>
  <skos:Concept rdf:about="http://harbour.example/bad"><skos:prefLabel>Turn &#x202E;ed</skos:prefLabel></skos:Concept>
</rdf:RDF>`;

/** Topics without their ids. */
function describeTree({ topics }: Pick<Tables, "topics">) {
  return [...topics.values()].map(({ label, variants, scopeNote, broader }) => {
    const above = broader === undefined ? undefined : topics.get(broader)?.label;
    return { label, variants, scopeNote, above };
  });
}

describe("SKOS", () => {
  it("comes in from RDF/XML with labels of several languages, completes what is known, overwrites nothing and makes no circle", async () => {
    const { tables, topic } = makeHarbour();
    const tugs = topic("TUGS", { scopeNote: "Small ships" });
    const concepts = await readSkos(xml, "rdf-xml");
    const plan = atOnce(planImport(tables, concepts));
    applyChanges(tables, plan.changes);
    expect(plan.rows.map(({ verdict }) => verdict)).toEqual(["new", "new", "more", "left-out"]);
    const [, pilotage, ports] = [...tables.topics.values()];
    expect(pilotage).toMatchObject({
      ...{ label: "Pilotage", variants: ["Lotsenwesen", "Pilots"], scopeNote: "At sea", broader: ports?.id },
      related: [tugs],
    });
    expect(ports?.broader).toBeUndefined();
    expect(plan.rows[1]?.notes).toEqual(["Below “Pilotage” it would stand below itself."]);
    expect(tables.topics.get(tugs)).toMatchObject({ label: "TUGS", scopeNote: "Small ships", related: [pilotage?.id] });
    expect(atOnce(planImport(tables, concepts)).changes).toEqual([]);
  });

  it.each([
    ["turtle", '@prefix skos: <http://www.w3.org/2004/02/skos/core#> . <a> skos:prefLabel "x" skos:broader'],
    ["rdf-xml", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><x></rdf:RDF>"],
    ["rdf-xml", '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r/>'],
  ] as const)("that is not %s is refused in a sentence", async (format, text) => {
    await expect(readSkos(text, format)).rejects.toMatchObject({ code: "unreadable" });
  });

  it("goes out as Turtle and comes back as the same topics, also into an empty archive", async () => {
    const text = fc.string({ maxLength: 12, unit: "grapheme" }).filter((one) => /^[\p{L}\p{N} ]*$/u.test(one));
    const shape = fc.array(fc.record({ text, broader: fc.nat(9) }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(shape, async (topics) => {
        const { tables, topic } = makeHarbour();
        const ids: string[] = [];
        for (const [n, one] of topics.entries()) {
          const above = ids[one.broader];
          const names = { variants: [`Form ${n} ${one.text}`.trim()], scopeNote: `Note "${one.text}" \\ ${n}` };
          ids.push(topic(`Topic ${n} ${one.text}`.trim(), above === undefined ? names : { ...names, broader: above }));
        }
        const concepts = await readSkos(atOnce(writeSkos(tables, archive)), "turtle");
        expect(concepts).toHaveLength(topics.length);
        expect(atOnce(planImport(tables, concepts)).changes).toEqual([]);
        const empty = makeHarbour().tables;
        applyChanges(empty, atOnce(planImport(empty, concepts)).changes);
        expect(describeTree(empty)).toEqual(describeTree(tables));
      }),
      { numRuns: 60 },
    );
  });

  it("leaves out what SKOS forbids: a variant that is the label, and related topics above one another", () => {
    const { tables, topic } = makeHarbour();
    const ports = topic("Ports");
    const docks = topic("Docks", { broader: ports, variants: ["Docks", "Quays"], related: [ports] });
    tables.topics.set(ports, { id: ports, label: "Ports", variants: [], related: [docks] });
    const text = atOnce(writeSkos(tables, archive));
    expect(text).toContain('skos:altLabel "Quays"');
    expect(text).not.toContain('altLabel "Docks"');
    expect(text).not.toContain("skos:related");
  });
});

describe("a plain list", () => {
  it("goes out as a tree and comes back as the same", () => {
    const { tables, topic } = makeHarbour();
    const ports = topic("Ports");
    const docks = topic("Docks", { broader: ports });
    topic("Cranes", { broader: docks });
    topic("Lights");
    const text = writePlainList(tables);
    expect(text).toBe("Lights\nPorts\n\tDocks\n\t\tCranes\n");
    const empty = makeHarbour().tables;
    applyChanges(empty, atOnce(planImport(empty, readPlainList(text))).changes);
    expect(writePlainList(empty)).toBe(text);
    expect(stateOf(empty)).not.toEqual(stateOf(tables));
  });

  it("is read with any indentation, empty lines and doubled labels", () => {
    const concepts = readPlainList("Ports\r\n\r\n  Docks\n    Cranes\n  Quays\nPorts\n");
    expect(concepts.map(({ label, broader }) => [label, broader])).toEqual([
      ["Ports", []],
      ["Docks", ["1"]],
      ["Cranes", ["3"]],
      ["Quays", ["1"]],
      ["Ports", []],
    ]);
    const { rows } = atOnce(planImport(makeHarbour().tables, concepts));
    expect(rows.at(-1)).toEqual({ label: "Ports", verdict: "same", notes: ["It stands twice in the file."] });
  });
});
