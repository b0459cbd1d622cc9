import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { View } from "../../shared/contract/finding.ts";
import { say, type Text } from "../../shared/language/say.ts";
import { Icon } from "../design/icon.tsx";
import { useSelected, useStore } from "../store/store.ts";
import { list } from "./listing.ts";
import { asksForCollection, narrowing, setSort, toView } from "./narrowing.ts";
import { isSameOrder, orderOf } from "./shown-order.ts";
import "../design/menu.css";

type Order = { readonly id: string; readonly label: Text; readonly sort: View["sort"] };

const orders: readonly Order[] = [
  { id: "arranged", label: "As arranged", sort: { by: "arranged", descending: false } },
  { id: "relevance", label: "Relevance", sort: { by: "relevance", descending: true } },
  { id: "newest", label: "Newest first", sort: { by: "date", descending: true } },
  { id: "oldest", label: "Oldest first", sort: { by: "date", descending: false } },
  { id: "title", label: "Title, A to Z", sort: { by: "title", descending: false } },
  { id: "title-back", label: "Title, Z to A", sort: { by: "title", descending: true } },
  { id: "changed", label: "Last changed first", sort: { by: "changed", descending: true } },
];

/** The order that the list is in. By relevance only while there are words to be relevant to, as arranged only in a collection. */
export function SortMenu() {
  const now = useStore(narrowing);
  const listing = useSelected(list, (state) => state.listing);
  const asked = toView(now);
  const { sort, isRelevant } = orderOf(asked, listing);
  const offered = orders.filter(({ id }) => {
    if (id === "arranged") return asksForCollection(now.query);
    return id !== "relevance" || isRelevant;
  });
  const current = orders.find((one) => isSameOrder(one.sort, sort));
  const order = current === undefined ? "" : say(current.label);
  return (
    <MenuTrigger>
      <AriaButton className="button button-quiet sort-button" aria-label={say("Order: {order}", { order })}>
        <Icon name="sort" />
        <span>{order}</span>
      </AriaButton>
      <Popover className="menu-popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={say("Order")}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={current === undefined ? [] : [current.id]}
          onAction={(key) => {
            const chosen = orders.find((one) => one.id === key);
            if (chosen !== undefined) setSort(chosen.sort);
          }}
        >
          {offered.map((one) => (
            <MenuItem key={one.id} id={one.id} className="menu-item">
              {say(one.label)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
