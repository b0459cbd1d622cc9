import { LecternError } from "../../shared/contract/error.ts";
import type { FolderUse, ImportState } from "../../shared/contract/imports.ts";
import { isImportable } from "../../shared/contract/verdicts.ts";
import { heard, toSay } from "../../shared/language/say.ts";
import { createDeferred } from "../runtime/deferred.ts";
import { eachOf } from "../runtime/each-of.ts";
import { createEstimate } from "../runtime/estimate.ts";
import { lazily } from "../runtime/lazily.ts";
import { newId } from "../runtime/new-id.ts";
import { createThrottle } from "../runtime/throttle.ts";
import { checkFields } from "../tagging/check-field.ts";
import { reviewNames } from "./ask-names.ts";
import { hasWords, isShown } from "./asked-items.ts";
import { compareProfile, deriveFrom } from "./compare-profile.ts";
import { correctedItem } from "./corrected-item.ts";
import { diffItem } from "./diff-item.ts";
import type { Given } from "./gather.ts";
import { howToRead, type ImportProfiles } from "./how-to-read.ts";
import { importAsOne, messageOf, nothingImported } from "./import-as-one.ts";
import { isAmongAll, readItem, type SessionItem, showItem } from "./import-item.ts";
import { showPage } from "./import-page.ts";
import { writeReport } from "./import-report.ts";
import { createJudge, type Judge } from "./judge.ts";
import { orderItems } from "./order-items.ts";
import { createTextSpool } from "./qdpx/text-spool.ts";
import { readDrop } from "./read-drop.ts";
import { createReadSpool } from "./read-spool.ts";
import type { ImportSession, ImportTools } from "./session.ts";
import { createSessionItems } from "./session-items.ts";

type Phase = ImportState["phase"];

export function beginImport(given: readonly Given[], tools: ImportTools): ImportSession {
  const id = newId("import");
  /** They get their verdicts as their threads finish. */
  const items = createSessionItems();
  const { present, put } = items;
  const pool = tools.openPool();
  const spool = createReadSpool(tools.archive.folder, id);
  const texts = createTextSpool(tools.archive.folder, id);
  const stop = new AbortController();
  const over = createDeferred();
  const nameReview = reviewNames(tools.archive);
  const profiles: ImportProfiles = {
    given: tools.profile,
    kept: tools.archive.tables.profiles,
    repair: tools.repair,
    asTranscript: tools.asTranscript,
  };
  const begun = createJudge(tools.archive.tables.transcripts.values());
  /** Let go when it is over: it holds what every text of the archive is compared by. */
  let judge: Judge | undefined = begun;
  const readOne = (item: SessionItem) => pool.read(item.path, howToRead(item, profiles));
  const estimate = createEstimate();
  let folders: FolderUse = tools.folders ?? "none";
  let phase: Phase = "reading";
  let done = 0;
  let total = 0;
  let preparing: ImportState["preparing"];
  let report: ImportState["report"];

  const state = (): ImportState => ({
    import: id,
    phase,
    done,
    total,
    ...(preparing ? { preparing } : {}),
    ...items.counts(),
    folders,
    ...(tools.unattended ? { unattended: true } : {}),
    ...timeLeft(),
    ...(report ? { report } : {}),
  });
  const timeLeft = () => {
    const left = phase === "writing" ? estimate.left(done, total) : undefined;
    return left === undefined ? {} : { left };
  };
  const progress = createThrottle<() => ImportState>(100, (show) => tools.onProgress(show()));
  const enter = (next: Phase) => {
    phase = next;
    estimate.begin();
    progress.flush(state);
  };
  /** Of what was kept for the import. */
  const letGo = lazily(() => Promise.all([spool.close(), texts.close()]));
  /** Whoever waits for the end is told when nothing of it is left but what was imported. */
  const end = async (how: "done" | "cancelled" | "failed") => {
    // A thread may take its time to stop; nobody waits for what it reads.
    const closing = pool.close();
    try {
      await letGo();
    } finally {
      judge = undefined;
      enter(how);
      void closing.then(over.resolve);
    }
  };

  const itemAt = (index: number): SessionItem => {
    const item = items.get(index);
    if (!item)
      throw new LecternError(
        "not-found",
        toSay("This import has no file number {number}.", { number: `${index + 1}` }),
      );
    return item;
  };
  const beInReview = () => {
    if (phase === "failed" && report) throw new LecternError("unreadable", heard(report.message));
    if (phase !== "review") throw notInReview();
  };

  const onItem = (item: SessionItem) => {
    if (items.get(item.index) === undefined) done += 1;
    put(item);
    preparing = undefined;
    progress.tell(state);
  };
  const read = readDrop({
    given,
    naming: tools.naming,
    archive: tools.archive,
    pool,
    profiles,
    spool,
    texts,
    judge: begun,
    signal: stop.signal,
    onPreparing: (made, of) => {
      preparing = { done: made, total: of };
      progress.tell(state);
    },
    onItem,
  }).then(
    () => {
      total = present().length;
      if (phase === "reading") enter("review");
    },
    async (error: unknown) => {
      if (stop.signal.aborted) return;
      report = { imported: 0, failed: [], message: messageOf(error) };
      await end("failed");
    },
  );

  async function run(): Promise<ImportState> {
    beInReview();
    const chosen = present().filter((item) => item.chosen);
    done = 0;
    total = chosen.length;
    enter("writing");
    const onDone = () => {
      done += 1;
      progress.tell(state);
    };
    const onTranscript = (index: number, transcript: string, asked: readonly string[]) => {
      const item = itemAt(index);
      put({ ...item, asked, verdict: { ...item.verdict, transcript } });
    };
    const outcome = await importAsOne({
      id,
      items: chosen,
      archive: tools.archive,
      pool,
      profiles,
      spool,
      signal: stop.signal,
      decisions: nameReview.decisions,
      folders,
      onDone,
      onStored: tools.onStored,
      placesOnThreads: tools.placesOnThreads,
      onTranscript,
    });
    report = outcome.report;
    if (outcome.phase === "done" && report.step !== undefined) tools.onImported(report.step);
    await end(outcome.phase);
    return state();
  }

  /** The same file met again is no repetition of one that was put aside: the first of its twins stands for it. */
  async function freeTwins(gone: SessionItem, toJudge: Judge): Promise<void> {
    toJudge.forget(gone);
    for (const { index, sha256, verdict } of present()) {
      if (verdict.kind !== "repeated" || sha256 !== gone.sha256) continue;
      const received = await readOne(itemAt(index));
      put(correctedItem(itemAt(index), received, itemAt(index).correction, toJudge));
    }
  }

  async function cancel(): Promise<ImportState> {
    stop.abort();
    if (phase === "reading" || phase === "review") {
      enter("cancelling");
      report = { imported: 0, failed: [], message: nothingImported };
      await end("cancelled");
    } else if (phase === "writing") {
      pool.halt();
      enter("cancelling");
    }
    return state();
  }

  return {
    id,
    state,
    read,
    ended: over.promise,
    items: ({ show, words, offset, limit }) => {
      const shown = present().filter((item) => isShown(item, show) && hasWords(item, words));
      const { items: ordered, groups } = phase === "reading" ? { items: shown, groups: [] } : orderItems(shown);
      return { total: ordered.length, items: ordered.slice(offset, offset + limit).map(showItem), groups: [...groups] };
    },
    page: async (index, offset, limit) => showPage(itemAt(index), readOne, offset, limit),
    treatFolders: (use) => {
      beInReview();
      folders = use;
      progress.flush(state);
      return state();
    },
    report: () => writeReport(state(), present(), new Date()),
    diff: async (index) => diffItem(itemAt(index), itemAt, tools.archive, pool, profiles),
    choose: (which, chosen) => {
      beInReview();
      const picked = which === "all" ? present().map((item) => item.index) : which;
      for (const index of picked) {
        const item = itemAt(index);
        if (which === "all" && chosen ? isAmongAll(item) : isImportable(item.verdict.kind)) put({ ...item, chosen });
      }
      progress.flush(state);
      return state();
    },
    correct: async (index, correction) => {
      beInReview();
      checkFields(correction);
      const all = { ...itemAt(index).correction, ...correction };
      const received = await readOne({ ...itemAt(index), correction: all });
      if (correction.asTranscript && !received.ok) throw new LecternError("unreadable", heard(received.reason));
      if (!judge) throw notInReview();
      const before = itemAt(index);
      const corrected = correctedItem(before, received, all, judge);
      put(corrected);
      if (isImportable(before.verdict.kind) && !isImportable(corrected.verdict.kind)) await freeTwins(before, judge);
      progress.flush(state);
      return showItem(corrected);
    },
    names: (index) => nameReview.ask(itemAt(index), readOne),
    nameAs: (name, decision) => {
      beInReview();
      nameReview.decide(name, decision);
    },
    correctAll: (which, correction) => {
      beInReview();
      checkFields(correction);
      for (const index of which) {
        const item = itemAt(index);
        if (isPage(item)) put({ ...item, correction: { ...item.correction, ...correction } });
      }
      progress.flush(state);
      return state();
    },
    derive: async (index) => deriveFrom(itemAt(index), { pool, profiles }),
    compare: async (which, profile) => compareProfile(which.map(itemAt).filter(isPage), profile, { pool, profiles }),
    readAgain: async (which) => {
      beInReview();
      await eachOf(which, atOnce, async (index) => {
        if (!isPage(itemAt(index))) return;
        const received = await readOne(itemAt(index));
        const item = itemAt(index);
        if (received.ok) put(readItem(item, received.head));
      });
      progress.flush(state);
      return state();
    },
    run,
    cancel,
  };
}

/** Files under way at once; twice the threads, so that none waits. */
const atOnce = 4;

function isPage(item: SessionItem): boolean {
  return isImportable(item.verdict.kind) && !item.isExport;
}

function notInReview(): LecternError {
  return new LecternError("busy", toSay("This import is not waiting for review. Begin a new one."));
}
