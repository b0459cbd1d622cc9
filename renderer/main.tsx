import "./design/design.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { Following } from "./following.tsx";
import { InLanguage } from "./language/in-language.tsx";
import { CrashScreen } from "./problems/crash-screen.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root");
createRoot(root).render(
  <StrictMode>
    <Following />
    <InLanguage>
      <CrashScreen>
        <App />
      </CrashScreen>
    </InLanguage>
  </StrictMode>,
);
