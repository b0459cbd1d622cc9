import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { billOfMaterials } from "./bill-of-materials.ts";
import { setup as buildUnlessBuilt } from "./build-for-tests.ts";
import { say } from "./test-run.ts";

/** `npm run bill`: writes the bill of materials of what ships beside the packages. */
buildUnlessBuilt();
const bill = await billOfMaterials();
await mkdir("release", { recursive: true });
const file = path.join("release", `lectern-${bill.metadata.component.version}.cdx.json`);
await writeFile(file, `${JSON.stringify(bill, undefined, 2)}\n`);
say(`${bill.components.length} packages in ${file}`);
