import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { bundledFolder } from "./bundled-packages.ts";

const component = z.looseObject({ name: z.string(), version: z.string(), purl: z.string(), "bom-ref": z.string() });

/** As `npm sbom` writes it: CycloneDX (https://cyclonedx.org/docs/1.5/json/). */
const billSchema = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  metadata: z.looseObject({ component }),
  components: z.array(component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

export type Bill = z.infer<typeof billSchema>;

const lockSchema = z.looseObject({ packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })) });

/** What stands outside the bundles: the native module, what loads it, and Electron around all of it. */
const beside = ["node_modules/@photostructure/sqlite", "node_modules/node-gyp-build", "node_modules/electron"];

/** The packages that ship, by what was bundled in the last build and what stands beside the bundles. */
export async function billOfMaterials(): Promise<Bill> {
  // Also of what is bundled, which is only needed for building.
  const args = ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx", "--sbom-type", "application"];
  const { stdout } = await promisify(execFile)("npm", args, {
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  return shippedBill(billSchema.parse(JSON.parse(stdout)), await shippedPackages());
}

/** `node_modules/marked`, of every package that ships; one that several bundles have may stand there more than once. */
export async function shippedFolders(): Promise<readonly string[]> {
  const lists = (await readdir(bundledFolder)).filter((name) => name.endsWith(".json"));
  const bundled = await Promise.all(lists.map((name) => readFile(path.join(bundledFolder, name), "utf8")));
  return [...beside, ...bundled.flatMap((list) => z.array(z.string()).parse(JSON.parse(list)))];
}

/** `marked@18.2.1`, as the lock file has it for the folder. */
export async function shippedPackages(): Promise<ReadonlySet<string>> {
  const { packages } = lockSchema.parse(JSON.parse(await readFile("package-lock.json", "utf8")));
  return new Set(
    (await shippedFolders()).map((folder) => {
      const version = packages[folder]?.version;
      if (version === undefined) throw new Error(`${folder} is in the build and not in package-lock.json`);
      return `${folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length)}@${version}`;
    }),
  );
}

/** Without what does not ship, and without what differs from one making to the next. */
export function shippedBill({ serialNumber: _, ...bill }: Bill, shipped: ReadonlySet<string>): Bill {
  const { timestamp: _time, ...metadata } = bill.metadata;
  const own = { ...metadata.component, name: "lectern" };
  const components = bill.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
  const refs = new Set([own["bom-ref"], ...components.map((one) => one["bom-ref"])]);
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ dependsOn = [], ...rest }) => ({ ...rest, dependsOn: dependsOn.filter((ref) => refs.has(ref)) }));
  return { ...bill, metadata: { ...metadata, component: own }, components, dependencies };
}
