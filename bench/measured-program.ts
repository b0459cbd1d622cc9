import { benchEveryday } from "./everyday/everyday.ts";
import { benchFinding } from "./finding/finding.ts";
import { benchImporting } from "./import/import.ts";
import { benchPersons } from "./persons/persons.ts";
import { benchReadingSpeed } from "./reading-speed/reading-speed.ts";
import { benchSuggest } from "./suggest/suggest.ts";
import { benchVersions } from "./versions/versions.ts";

/** Benches of what runs in their own process. */
const suites = {
  everyday: benchEveryday,
  finding: benchFinding,
  import: benchImporting,
  persons: benchPersons,
  "reading-speed": benchReadingSpeed,
  suggest: benchSuggest,
  versions: benchVersions,
} as const;

function isSuite(name: string): name is keyof typeof suites {
  return Object.hasOwn(suites, name);
}

const [name = "", ...args] = process.argv.slice(2);
if (!isSuite(name)) throw new RangeError(`There is no measured bench “${name}”.`);
process.exitCode = (await suites[name](args)) ? 0 : 1;
