import { parentPort, workerData } from "node:worker_threads";
import { serveExporter } from "./exporter.ts";
import { takeSmallSlabs } from "./small-slabs.ts";
import { serveWriter } from "./writer.ts";

takeSmallSlabs();

if (parentPort) (workerData === "write" ? serveWriter : serveExporter)(parentPort);
