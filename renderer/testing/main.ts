// Lectern on invented data, in memory: `npx vite renderer/testing`, then open `/?scenario=many`. See scenario.ts.
import "./install.ts";
import "../main.tsx";
