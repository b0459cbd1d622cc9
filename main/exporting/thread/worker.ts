import { parentPort, workerData } from "node:worker_threads";
import { serveExporter } from "./exporter.ts";
import { serveWriter } from "./writer.ts";

if (parentPort) (workerData === "write" ? serveWriter : serveExporter)(parentPort);
