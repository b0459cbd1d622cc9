import { followCollections } from "../collections/lists.ts";
import { followView } from "../finding/follow-view.ts";
import { speaking } from "../language/speaking.ts";
import { importing, vocabulary } from "../screens/screen.ts";
import { archiveState } from "./archive-state.ts";
import { forgetArchive } from "./forget.ts";

/**
 * Follow the list and the collections of the archive that is open, until the function that is given back is called. They
 * are asked for before the screen that shows them is drawn, which takes as long as the answer; and again in another
 * language, as some of what is answered is said in it. While an import or the vocabulary stands in their place they rest.
 */
export function followOpen(): () => void {
  let archive: string | undefined;
  let following: string | undefined;
  let stop = nothing;
  const follow = (wanted: string | undefined) => {
    if (wanted === following) return;
    stop();
    following = wanted;
    stop = wanted === undefined ? nothing : begin();
  };
  const look = () => {
    const left = archive;
    archive = archiveState.get()?.archive?.id;
    if (left !== undefined && left !== archive) {
      follow(undefined);
      forgetArchive();
    }
    follow(shown());
  };
  const stops = [archiveState, speaking, importing, vocabulary].map((store) => store.subscribe(look));
  look();
  return () => {
    for (const end of [...stops, stop]) end();
  };
}

/** Names what the screen shows; undefined where it shows no list. */
function shown(): string | undefined {
  const archive = archiveState.get()?.archive?.id;
  const language = speaking.get();
  const isCovered = importing.get() !== undefined || vocabulary.get() !== undefined;
  return archive === undefined || language === undefined || isCovered ? undefined : `${language} ${archive}`;
}

function begin(): () => void {
  const stops = [followView(), followCollections()];
  return () => {
    for (const end of stops) end();
  };
}

function nothing(): void {}
