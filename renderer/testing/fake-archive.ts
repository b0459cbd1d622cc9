import type { ArchiveState, OpenArchive } from "../../shared/contract/archive.ts";
import type { Calls } from "../../shared/contract/contract.ts";
import type { Repair } from "../../shared/contract/repair.ts";
import type { Settings } from "../../shared/contract/settings.ts";
import { inventId } from "./random.ts";
import type { Scenario } from "./scenario.ts";

function inventOpen(scenario: Scenario): OpenArchive {
  const isReadOnly = scenario.archive === "read-only";
  return {
    id: inventId("a", 1),
    name: "Ministry transcripts",
    folder: "/home/archivist/Ministry transcripts",
    transcripts: scenario.transcripts,
    sequence: 1,
    readOnly: isReadOnly,
    notices: isReadOnly ? ["The folder cannot be written to, so the archive is open for reading only."] : [],
    care: { backups: [] },
  };
}

function inventState(scenario: Scenario): ArchiveState {
  const isElectron = scenario.host === "electron";
  const isOpen = scenario.archive === "open" || scenario.archive === "read-only";
  return {
    version: "0.1.0",
    capabilities: {
      host: scenario.host,
      dialogs: isElectron,
      browsePlaces: !isElectron,
      openFiles: isElectron,
    },
    ...(isOpen ? { archive: inventOpen(scenario) } : {}),
    ...(scenario.archive === "damaged"
      ? {
          problem: {
            code: "archive-damaged" as const,
            message:
              "archive.json in /home/archivist/Ministry transcripts ends in the middle of a record (line 4,112).",
          },
        }
      : {}),
    recent: [
      {
        place: "recent-1",
        name: "Ministry transcripts",
        folder: "/home/archivist/Ministry transcripts",
        available: true,
      },
      { place: "recent-2", name: "Harbour oral history", folder: "/media/stick/Harbour", available: false },
    ],
  };
}

function inventRepair(): Repair {
  return {
    damage: [{ file: "archive.json", problem: "(line 4112) ends before the catalogue does" }],
    actions: [
      "archive.json is rebuilt from the history.",
      "What is damaged or replaced is moved to the folder “damaged”; nothing is deleted.",
    ],
    losses: [],
  };
}

export function createFakeArchive(scenario: Scenario, tell: (state: ArchiveState) => void): Calls["archive"] {
  let state = inventState(scenario);
  const open = (name: string): OpenArchive => {
    const archive = { ...inventOpen({ ...scenario, archive: "open" }), name };
    const { problem: _solved, ...rest } = state;
    state = { ...rest, archive };
    tell(state);
    return archive;
  };
  return {
    state: async () => ({ ok: true, value: state }),
    create: async ({ name }) => ({ ok: true, value: open(name) }),
    open: async () => ({ ok: true, value: open("Ministry transcripts") }),
    openSample: async () => ({ ok: true, value: open("Sample archive") }),
    async close() {
      const { archive: _closed, ...rest } = state;
      state = rest;
      tell(state);
      return { ok: true, value: {} };
    },
    async verify() {
      const verified = { at: new Date().toISOString(), files: 14_470, problems: 0, damage: [] };
      if (state.archive) state = { ...state, archive: { ...state.archive, care: { ...state.archive.care, verified } } };
      tell(state);
      return { ok: true, value: { files: verified.files, damage: [], orphans: 0 } };
    },
    repairPlan: async () => ({ ok: true, value: inventRepair() }),
    repair: async () => ({ ok: true, value: { ...inventRepair(), aside: "damaged/2024-05-06T07-08-09-010Z" } }),
    async purge({ transcripts }) {
      const report = {
        transcripts: transcripts.length,
        passages: 0,
        batches: transcripts.length,
        files: [],
        hasGaps: false,
        backups: [],
      };
      return { ok: true, value: report };
    },
    async forget({ place }) {
      state = { ...state, recent: state.recent.filter((one) => one.place !== place) };
      tell(state);
      return { ok: true, value: {} };
    },
  };
}

export function createFakeSettings(): Calls["settings"] {
  let settings: Settings = {
    theme: "system",
    density: "comfortable",
    language: "system",
    letterKeys: "on",
    tourSeen: true,
  };
  return {
    show: async () => ({ ok: true, value: settings }),
    async change(part) {
      settings = { ...settings, ...part };
      return { ok: true, value: settings };
    },
    speak: async () => ({ ok: true, value: {} }),
  };
}
