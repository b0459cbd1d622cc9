import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { SavedQuery } from "../../shared/contract/collections.ts";
import { wholeWords } from "../../shared/contract/whole-words.ts";
import { say } from "../../shared/language/say.ts";
import { revision } from "../archive/revision.ts";
import { bridge } from "../bridge/bridge.ts";
import { useCall } from "../bridge/use-call.ts";
import { Icon } from "../design/icon.tsx";
import { openDialog } from "../screens/screen.ts";
import { useSelected, useStore } from "../store/store.ts";
import { KeptRow } from "./kept-row.tsx";
import { list } from "./listing.ts";
import { countPicked, narrowing, showQuery } from "./narrowing.ts";
import { removeQuery } from "./saved-query.ts";

/** Queries that were kept, with what each finds now, and the way to keep the one that is asked. */
export function SavedQueries() {
  const now = useStore(narrowing);
  const view = useSelected(list, (state) => state.listing?.view);
  const { value } = useCall(bridge.collections.list, {}, useStore(revision));
  const { value: recent } = useCall(bridge.collections.recent, view === undefined ? undefined : {}, useStore(revision));
  const saved = value?.queries ?? [];
  const isAsked = now.query.trim() !== "" || countPicked(now) > 0;
  if (saved.length === 0 && !isAsked && (recent?.queries ?? []).length === 0) return null;
  return (
    <section className="facet" aria-label={say("Saved queries")}>
      <div className="facet-head">
        <h2>{say("Saved queries")}</h2>
        <RecentMenu queries={recent?.queries ?? []} />
      </div>
      <ul>
        {saved.map((one) => (
          <SavedRow key={one.id} saved={one} isShown={now.query.trim() === one.query && countPicked(now) === 0} />
        ))}
      </ul>
      {isAsked ? (
        <Button className="facet-more" onPress={() => openDialog({ name: "save-query" })}>
          {say("Save this query…")}
        </Button>
      ) : null}
    </section>
  );
}

function SavedRow({ saved, isShown }: { readonly saved: SavedQuery; readonly isShown: boolean }) {
  const { id, name, count, query } = saved;
  return (
    <KeptRow
      name={name}
      count={count}
      isShown={isShown}
      onShow={() => showQuery(wholeWords(query))}
      menu={[
        { label: say("Rename…"), run: () => openDialog({ name: "rename-query", id, now: name }) },
        { label: say("Delete"), run: () => void removeQuery(saved) },
      ]}
    />
  );
}

function RecentMenu({ queries }: { readonly queries: readonly string[] }) {
  if (queries.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="facet-role">
        {say("recent")}
        <Icon name="down" size={10} />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={say("Recent queries")}
          items={queries.map((query) => ({ id: query }))}
          onAction={(key) => showQuery(String(key))}
        >
          {({ id }) => <MenuItem className="menu-item">{id}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
