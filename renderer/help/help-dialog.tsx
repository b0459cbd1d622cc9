import { useMemo, useRef, useState } from "react";
import { ListBox, ListBoxItem } from "react-aria-components";
import { say } from "../../shared/language/say.ts";
import { Dialog } from "../design/dialog.tsx";
import { scrolledByKeys } from "../design/scrolled-by-keys.ts";
import { TextField } from "../design/text-field.tsx";
import { helpSections } from "./help-pages.ts";
import { findSections } from "./help-section.ts";
import { HelpText } from "./help-text.tsx";
import "./help-dialog.css";

/** The documentation, found by words. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const sections = useMemo(helpSections, []);
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const text = useRef<HTMLElement>(null);
  const found = findSections(sections, typed);
  const shown = found.find(({ id }) => id === chosen) ?? found[0];

  function choose(id: string | undefined) {
    setChosen(id);
    text.current?.scrollTo(0, 0);
  }

  function toPage(page: string) {
    setTyped("");
    choose(sections.find((section) => section.page === page)?.id);
  }

  return (
    <Dialog title={say("Help")} size="wide" onClose={onClose}>
      <div className="help">
        <div className="help-side">
          <TextField
            label={say("Search help")}
            hidesLabel
            placeholder={say("Search help")}
            value={typed}
            onChange={(next) => {
              setTyped(next);
              choose(undefined);
            }}
            autoFocus
          />
          <p className="help-count" role="status">
            {found.length === 0
              ? say("Nothing has all of these words.")
              : say("{count, plural, one {# section} other {# sections}}", { count: found.length })}
          </p>
          <ListBox
            className="help-list"
            aria-label={say("Sections")}
            selectionMode="single"
            selectedKeys={shown === undefined ? [] : [shown.id]}
            onSelectionChange={(keys) => choose(keys === "all" ? undefined : [...keys].map(String)[0])}
          >
            {found.map(({ id, title, language }) => (
              <ListBoxItem key={id} id={id} className="help-item" textValue={title}>
                <span lang={language}>{title}</span>
              </ListBoxItem>
            ))}
          </ListBox>
        </div>
        {shown === undefined ? null : (
          <section ref={text} className="help-text" lang={shown.language} aria-label={shown.title} {...scrolledByKeys}>
            <h3>{shown.title}</h3>
            <HelpText tokens={shown.tokens} onPage={toPage} />
          </section>
        )}
      </div>
    </Dialog>
  );
}
