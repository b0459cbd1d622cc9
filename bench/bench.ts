import { benchArchive } from "./archive/archive.ts";
import { benchCrash } from "./crash/crash.ts";
import { benchEveryday } from "./everyday/everyday.ts";
import { benchExporting } from "./exporting/exporting.ts";
import { benchFaults } from "./faults/faults.ts";
import { benchFinding } from "./finding/finding.ts";
import { benchFuzz } from "./fuzz/fuzz.ts";
import { benchImporting } from "./import/import.ts";
import { benchPersons } from "./persons/persons.ts";
import { benchPower } from "./power/power.ts";
import { benchReading } from "./reading/reading.ts";
import { benchReadingSpeed } from "./reading-speed/reading-speed.ts";
import { benchStart } from "./start/start.ts";
import { benchSuggest } from "./suggest/suggest.ts";
import { benchUi } from "./ui/ui.ts";
import { benchVersions } from "./versions/versions.ts";

/** Each suite prints its table and says whether every figure is within its limit. */
const suites: Readonly<Record<string, (args: readonly string[]) => Promise<boolean>>> = {
  archive: benchArchive,
  crash: benchCrash,
  everyday: benchEveryday,
  exporting: benchExporting,
  faults: benchFaults,
  finding: benchFinding,
  import: benchImporting,
  fuzz: benchFuzz,
  persons: benchPersons,
  power: benchPower,
  reading: benchReading,
  "reading-speed": benchReadingSpeed,
  start: benchStart,
  ui: benchUi,
  versions: benchVersions,
  suggest: benchSuggest,
};

const [name = "everyday", ...args] = process.argv.slice(2);
const suite = Object.hasOwn(suites, name) ? suites[name] : undefined;
if (!suite) {
  process.stderr.write(`There is no bench “${name}”. There are: ${Object.keys(suites).join(", ")}.\n`);
  process.exitCode = 2;
} else {
  process.exitCode = (await suite(args)) ? 0 : 1;
}
