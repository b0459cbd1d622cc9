import { useEffect } from "react";
import { receiveWaiting } from "../files/receive.ts";
import { MainScreen } from "./main-screen.tsx";

/** The open archive. */
export function ArchiveScreen({ name }: { readonly name: string }) {
  useEffect(() => void receiveWaiting(), []);
  return (
    <>
      <title>{`${name} – Lectern`}</title>
      <MainScreen />
    </>
  );
}
