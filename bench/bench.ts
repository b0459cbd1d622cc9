import path from "node:path";
import { benchArchive } from "./archive/archive.ts";
import { bundleProgram, runBundled } from "./bundle.ts";
import { benchCrash } from "./crash/crash.ts";
import { benchExporting } from "./exporting/exporting.ts";
import { benchFaults } from "./faults/faults.ts";
import { benchFuzz } from "./fuzz/fuzz.ts";
import { benchPower } from "./power/power.ts";
import { benchReading } from "./reading/reading.ts";
import { benchStart } from "./start/start.ts";
import { benchUi } from "./ui/ui.ts";

/** Each suite prints its table and says whether every figure is within its limit. */
const suites: Readonly<Record<string, (args: readonly string[]) => Promise<boolean>>> = {
  archive: benchArchive,
  crash: benchCrash,
  everyday: measured("everyday"),
  exporting: benchExporting,
  faults: benchFaults,
  finding: measured("finding"),
  import: measured("import"),
  fuzz: benchFuzz,
  persons: measured("persons"),
  power: benchPower,
  reading: benchReading,
  "reading-speed": measured("reading-speed"),
  start: benchStart,
  ui: benchUi,
  versions: measured("versions"),
  suggest: measured("suggest"),
};

/** One that measures what runs in its own process. */
function measured(name: string): (args: readonly string[]) => Promise<boolean> {
  return async (args) => {
    const program = await bundleProgram(path.join(import.meta.dirname, "measured-program.ts"));
    return await runBundled(program, [name, ...args]);
  };
}

const [name = "everyday", ...args] = process.argv.slice(2);
const suite = Object.hasOwn(suites, name) ? suites[name] : undefined;
if (!suite) {
  process.stderr.write(`There is no bench “${name}”. There are: ${Object.keys(suites).join(", ")}.\n`);
  process.exitCode = 2;
} else {
  process.exitCode = (await suite(args)) ? 0 : 1;
}
