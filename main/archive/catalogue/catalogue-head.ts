import { open } from "node:fs/promises";
import type { z } from "zod";
import { readAt } from "../disk/file-reader.ts";
import type { Position } from "../history/history-segment.ts";
import { type Identity, identitySchema, positionSchema } from "./catalogue.ts";

/** The members before the records fit in so many bytes. */
const headBytes = 64 * 1024;

/** What a file in the form of `archive.json` says of itself before its records; undefined where it cannot be read. */
export type CatalogueHead = {
  readonly format: number | undefined;
  readonly identity: Identity | undefined;
  readonly position: Position | undefined;
};

/** The system's own errors when there is no such file. */
export async function readCatalogueHead(file: string): Promise<CatalogueHead> {
  const handle = await open(file, "r");
  try {
    const head = (await readAt(handle, 0, headBytes)).toString("utf8");
    const format = /^\{\n"format": (\d{1,9}),\n/.exec(head)?.[1];
    return {
      format: format === undefined ? undefined : Number(format),
      identity: member(head, "archive", identitySchema),
      position: member(head, "history", positionSchema),
    };
  } finally {
    await handle.close();
  }
}

function member<T extends z.ZodType>(head: string, name: string, schema: T): z.infer<T> | undefined {
  const value = new RegExp(`\n"${name}": (\\{.*?\\}),?\n`).exec(head)?.[1];
  try {
    return value === undefined ? undefined : schema.safeParse(JSON.parse(value)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
