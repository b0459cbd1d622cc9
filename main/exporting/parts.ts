import { lazily } from "../runtime/lazily.ts";
import type { ExportDocument } from "./export-document.ts";
import { stagingInAll } from "./folder/staging-in-all.ts";
import type { ExportContext, Format, FormatWriter } from "./format.ts";

/** Where a format goes, and who hears what it could not carry. */
export type Place = Pick<ExportContext, "staging" | "remark">;

/** Formats that go out by themselves, within others, or both: each is made once and written to all its places. */
export type Parts = {
  /** Its writer may be called from each place: a transcript that was added from one is not made again from another. */
  readonly join: (format: Format, place: Place) => FormatWriter;
  /** When all places are known. */
  readonly begin: () => Promise<void>;
};

export function createParts(context: Omit<ExportContext, "join" | keyof Place>): Parts {
  const parts = new Map<Format, { readonly more: Place[]; readonly writer: FormatWriter }>();
  const begun: { readonly isMadeOfOthers: boolean; readonly begin: () => Promise<FormatWriter> }[] = [];

  function join(format: Format, place: Place): FormatWriter {
    const known = parts.get(format);
    if (known) {
      known.more.push(place);
      return known.writer;
    }
    const more: Place[] = [];
    const begin = lazily(() => format.begin({ ...context, ...inAll(place, more), join }));
    const writer = callOnce(begin);
    parts.set(format, { more, writer });
    begun.push({ isMadeOfOthers: format.isMadeOfOthers === true, begin });
    return writer;
  }

  return {
    join,
    begin: async () => {
      // Each finds those that it joins at its end, and they begin when nobody can join them any more.
      for (const { isMadeOfOthers, begin } of begun) if (isMadeOfOthers) await begin();
      for (const { begin } of begun) await begin();
    },
  };
}

function callOnce(begin: () => Promise<FormatWriter>): FormatWriter {
  let last: { readonly document: ExportDocument; readonly added: Promise<void> } | undefined;
  let finished: Promise<void> | undefined;
  return {
    add: (document) => {
      if (last?.document !== document) last = { document, added: begin().then((writer) => writer.add(document)) };
      return last.added;
    },
    finish: (named) => {
      finished ??= begin().then((writer) => writer.finish(named));
      return finished;
    },
  };
}

function inAll(first: Place, more: readonly Place[]): Place {
  return {
    staging: stagingInAll(first.staging, ...more.map(({ staging }) => staging)),
    remark: (...remark) => {
      for (const place of [first, ...more]) place.remark(...remark);
    },
  };
}
