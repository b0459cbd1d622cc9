import { spawnSync } from "node:child_process";
import { z } from "zod";
import { shippedFolders } from "./bill-of-materials.ts";

/** The part of `npm audit --json` that is read here (https://docs.npmjs.com/cli/commands/npm-audit). */
const reportSchema = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      name: z.string(),
      severity: z.string(),
      via: z.array(z.union([z.string(), z.looseObject({ title: z.string(), url: z.string() })])),
      nodes: z.array(z.string()),
    }),
  ),
});

type Report = z.infer<typeof reportSchema>;

const refusalSchema = z.object({ message: z.string() });

/** Advisories on what ships, one line each; or why the registry could not be asked. */
export type Audit = { readonly found: readonly string[] } | { readonly skipped: string };

const patienceMs = 30_000;

/** Asks the registry about every package and keeps what is told of those that ship, the bundled ones included. */
export async function auditShipped(): Promise<Audit> {
  const asked = spawnSync("npm", ["audit", "--json"], {
    encoding: "utf8",
    timeout: patienceMs,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  return readAudit(asked.stdout, new Set(await shippedFolders()));
}

/** @param shipped as `node_modules/marked` */
export function readAudit(answer: string, shipped: ReadonlySet<string>): Audit {
  const told = parsed(answer);
  const report = reportSchema.safeParse(told);
  if (report.success) return { found: foundIn(report.data, shipped) };
  const refusal = refusalSchema.safeParse(told);
  return { skipped: refusal.success ? refusal.data.message : "the registry did not answer" };
}

function foundIn({ vulnerabilities }: Report, shipped: ReadonlySet<string>): readonly string[] {
  return Object.values(vulnerabilities)
    .filter(({ nodes }) => nodes.some((node) => shipped.has(node)))
    .map(({ name, severity, via }) => {
      const why = via.map((one) => (typeof one === "string" ? `by way of ${one}` : `${one.title} (${one.url})`));
      return `${name} ships and is vulnerable (${severity}): ${why.join("; ")}`;
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // nothing came, or not all of it: the schemas refuse it
  }
}
