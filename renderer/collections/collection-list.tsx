import { Button } from "react-aria-components";
import type { ListedCollection } from "../../shared/contract/collections.ts";
import { say } from "../../shared/language/say.ts";
import { Notice } from "../design/notice.tsx";
import { KeptRow } from "../finding/kept-row.tsx";
import { list } from "../finding/listing.ts";
import { narrowing } from "../finding/narrowing.ts";
import { openDialog } from "../screens/screen.ts";
import { useSelected, useStore } from "../store/store.ts";
import { addChosenTo, removeCollection, showCollection } from "./edit-collection.ts";
import { collections, openCollection } from "./lists.ts";

/** The collections that are made by hand, with how many transcripts each has. */
export function CollectionList() {
  const known = useStore(collections);
  const open = openCollection(useStore(narrowing), known);
  const hasTranscripts = useSelected(list, ({ listing }) => listing !== undefined && listing.total > 0);
  // An archive that holds nothing yet has nothing to collect.
  if (known.lists.length === 0 && known.error === undefined && !hasTranscripts) return null;
  return (
    <section className="facet" aria-label={say("Collections")}>
      <h2>{say("Collections")}</h2>
      {known.error === undefined ? null : <Notice tone="problem">{known.error.message}</Notice>}
      <ul>
        {known.lists.map((one) => (
          <CollectionRow key={one.id} collection={one} isOpen={one.id === open?.id} />
        ))}
      </ul>
      <Button className="facet-more" onPress={() => openDialog({ name: "new-collection", count: 0 })}>
        {say("New collection…")}
      </Button>
    </section>
  );
}

type RowProps = { readonly collection: ListedCollection; readonly isOpen: boolean };

function CollectionRow({ collection, isOpen }: RowProps) {
  return (
    <KeptRow
      name={collection.name}
      count={collection.count}
      isShown={isOpen}
      onShow={() => showCollection(collection)}
      menu={[
        { label: say("Add what is selected"), run: () => void addChosenTo(collection) },
        { label: say("Rename or describe…"), run: () => openDialog({ name: "edit-collection", collection }) },
        { label: say("Delete"), run: () => void removeCollection(collection) },
      ]}
    />
  );
}
