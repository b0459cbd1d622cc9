import type { ExportFormat } from "../../shared/contract/exports.ts";
import { type FormatStaging, makeFolders } from "./folder/staging.ts";
import { stagingBelow } from "./folder/staging-below.ts";
import { stagingInAll } from "./folder/staging-in-all.ts";
import type { ExportContext, Format, FormatWriter } from "./format.ts";
import { type Holding, holdings } from "./holdings.ts";

/** Where a format goes: by itself, or below a folder of one that holds it. */
type Place = {
  /** Who hears what it could not carry. */
  readonly of: ExportFormat;
  readonly below: string | undefined;
};

/** A format that goes out by itself, within others, or both: it is made once and written to all its places. */
export type Part = {
  readonly name: ExportFormat;
  readonly places: readonly Place[];
  readonly holding: Holding | undefined;
};

/** Those of all formats that were asked for; a holder stands behind what it holds. */
export function partsOf(formats: readonly ExportFormat[]): readonly Part[] {
  const places = new Map<ExportFormat, Place[]>();
  const add = (name: ExportFormat, place: Place) => places.set(name, [...(places.get(name) ?? []), place]);
  for (const name of new Set(formats)) {
    const { formats: held, below } = holdings[name] ?? { formats: [], below: undefined };
    for (const one of held) add(one, { of: name, below });
    add(name, { of: name, below: undefined });
  }
  return [...places].map(([name, of]) => ({ name, places: of, holding: holdings[name] }));
}

export type PartContext = Omit<ExportContext, "remark"> & {
  readonly remark: (format: ExportFormat, ...remark: Parameters<ExportContext["remark"]>) => void;
};

/** Begin one in all its places. */
export async function beginPart(
  { places, holding }: Part,
  format: Format,
  context: PartContext,
): Promise<FormatWriter> {
  const below = new Set([...places.map((place) => place.below), holding?.below]);
  for (const folder of below) if (folder !== undefined) await makeFolders(context.staging, folder);
  const [first = context.staging, ...more] = places.map((place) => stagingAt(place, context.staging));
  return format.begin({
    ...context,
    staging: stagingInAll(first, ...more),
    remark: (...remark) => {
      for (const { of } of places) context.remark(of, ...remark);
    },
  });
}

function stagingAt({ below }: Place, staging: FormatStaging): FormatStaging {
  return below === undefined ? staging : stagingBelow(staging, below);
}
