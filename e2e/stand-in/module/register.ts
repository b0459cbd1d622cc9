import { register } from "node:module";

// `node --import register.js dist/main/electron.js` starts the application on the stand-in.
register("./hooks.js", import.meta.url);
