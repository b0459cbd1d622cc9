import { useEffect } from "react";
import { followCollections } from "../collections/lists.ts";
import { receiveWaiting } from "../files/receive.ts";
import { followView } from "../finding/follow-view.ts";
import { MainScreen } from "./main-screen.tsx";

/** The open archive, followed for as long as it is on the screen. */
export function ArchiveScreen({ name }: { readonly name: string }) {
  useEffect(() => followView(), []);
  useEffect(() => followCollections(), []);
  useEffect(() => void receiveWaiting(), []);
  return (
    <>
      <title>{`${name} – Lectern`}</title>
      <MainScreen />
    </>
  );
}
