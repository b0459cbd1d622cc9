import { useEffect } from "react";
import type { ArchiveState } from "../../shared/contract/archive.ts";
import { WelcomeScreen } from "../welcome/welcome-screen.tsx";
import { markReady } from "./ready.ts";

/** The screen without an archive. */
export function WelcomeHost({ state }: { readonly state: ArchiveState }) {
  useEffect(markReady, []);
  return <WelcomeScreen state={state} />;
}
