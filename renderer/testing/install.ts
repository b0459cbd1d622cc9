import { createFakeBridge } from "./fake-bridge.ts";
import { readScenario } from "./scenario.ts";

// Runs before bridge.ts is evaluated, as a preload does.
Object.defineProperty(window, "lectern", { value: createFakeBridge(readScenario(window.location.search)) });
