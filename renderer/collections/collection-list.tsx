import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { ListedCollection } from "../../shared/contract/collections.ts";
import { Icon } from "../design/icon.tsx";
import { Notice } from "../design/notice.tsx";
import { list } from "../finding/listing.ts";
import { narrowing } from "../finding/narrowing.ts";
import { formatCount } from "../format/number.ts";
import { openDialog } from "../screens/screen.ts";
import { useSelected, useStore } from "../store/store.ts";
import { removeCollection, showCollection } from "./edit-collection.ts";
import { collections, openCollection } from "./lists.ts";
import "../finding/saved-queries.css";

/** The collections that are made by hand, with how many transcripts each has. */
export function CollectionList() {
  const known = useStore(collections);
  const open = openCollection(useStore(narrowing), known);
  const hasTranscripts = useSelected(list, ({ listing }) => listing !== undefined && listing.total > 0);
  // An archive that holds nothing yet has nothing to collect.
  if (known.lists.length === 0 && known.error === undefined && !hasTranscripts) return null;
  return (
    <section className="facet" aria-label="Collections">
      <h2>Collections</h2>
      {known.error === undefined ? null : <Notice tone="problem">{known.error.message}</Notice>}
      <ul>
        {known.lists.map((one) => (
          <CollectionRow key={one.id} collection={one} isOpen={one.id === open?.id} />
        ))}
      </ul>
      <Button className="facet-more" onPress={() => openDialog({ name: "new-collection", count: 0 })}>
        New collection…
      </Button>
    </section>
  );
}

type RowProps = { readonly collection: ListedCollection; readonly isOpen: boolean };

function CollectionRow({ collection, isOpen }: RowProps) {
  return (
    <li className="saved-query">
      <Button
        className="facet-value"
        aria-pressed={isOpen}
        data-selected={isOpen || undefined}
        onPress={() => showCollection(collection)}
      >
        <span className="facet-label">{collection.name}</span> <small>{formatCount(collection.count)}</small>
      </Button>
      <MenuTrigger>
        <Button className="saved-query-more" aria-label={`More about ${collection.name}`}>
          <Icon name="down" size={12} />
        </Button>
        <Popover className="menu-popover" placement="bottom end">
          <Menu
            className="menu"
            aria-label={collection.name}
            onAction={(key) => {
              if (key === "edit") openDialog({ name: "edit-collection", collection });
              else void removeCollection(collection);
            }}
          >
            <MenuItem id="edit" className="menu-item">
              Rename or describe…
            </MenuItem>
            <MenuItem id="remove" className="menu-item">
              Delete
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </li>
  );
}
