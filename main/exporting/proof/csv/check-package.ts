import { createHash } from "node:crypto";
import { z } from "zod";
import { type Said, toSay } from "../../../../shared/language/say.ts";
import type { Pace } from "../../pace.ts";
import { type ExportedFiles, parsed, unreadableFile } from "../exported-files.ts";

const packageFile = "csv/datapackage.json";

const packageSchema = z.object({
  resources: z.array(
    z.object({
      path: z.string(),
      bytes: z.int(),
      hash: z.string(),
      schema: z.object({
        fields: z.array(z.object({ name: z.string(), type: z.enum(["string", "integer"]) })),
        primaryKey: z.array(z.string()),
        foreignKeys: z.array(z.object({ fields: z.array(z.string()) })).optional(),
      }),
    }),
  ),
});

type Resource = z.infer<typeof packageSchema>["resources"][number];

/**
 * Whether the descriptor says of the tables what they are. `headers`: the columns of each, by its file. Throws
 * `unreadable` with what it says wrongly.
 */
export async function checkPackage(
  files: ExportedFiles,
  headers: ReadonlyMap<string, readonly string[]>,
  pace: Pace,
): Promise<void> {
  const text = await files.text(packageFile);
  const { resources } = parsed(packageFile, () => packageSchema.parse(JSON.parse(text)));
  const described = new Map(resources.map((resource) => [`csv/${resource.path}`, resource]));
  for (const [table, columns] of headers) {
    const resource = described.get(table);
    const problem = resource
      ? await troubleOf(resource, { files, table, columns, pace })
      : toSay("it does not describe it");
    if (problem !== undefined)
      throw unreadableFile(packageFile, toSay("what it says of {table} is wrong: {problem}", { table, problem }));
  }
  const other = [...described.keys()].find((table) => !headers.has(table));
  if (other !== undefined)
    throw unreadableFile(packageFile, toSay("it describes {table}, which is not there", { table: other }));
}

type Described = {
  readonly files: ExportedFiles;
  readonly table: string;
  readonly columns: readonly string[];
  readonly pace: Pace;
};

async function troubleOf(
  { bytes, hash, schema }: Resource,
  { files, table, columns, pace }: Described,
): Promise<Said | undefined> {
  if (schema.fields.map(({ name }) => name).join() !== columns.join())
    return toSay("it names other columns than there are");
  const keys = [schema.primaryKey, ...(schema.foreignKeys ?? []).map(({ fields }) => fields)].flat();
  const lacking = keys.find((key) => !columns.includes(key));
  if (lacking !== undefined) return toSay("it has a key of a column {column}, which is not there", { column: lacking });
  const sum = createHash("sha256");
  let length = 0;
  for await (const chunk of files.stream(table)) {
    sum.update(chunk);
    length += chunk.length;
    await pace();
  }
  if (length !== bytes) return toSay("it gives another length");
  return hash === `sha256:${sum.digest("hex")}` ? undefined : toSay("it gives another sum");
}
