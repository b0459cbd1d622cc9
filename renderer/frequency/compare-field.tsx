import { useState } from "react";
import { longestQuery } from "../../shared/contract/whole-words.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { TagList } from "../design/tag-list.tsx";
import { TextField } from "../design/text-field.tsx";
import { useStore } from "../store/store.ts";
import { addCompared, compared, mostCompared, removeCompared } from "./compared.ts";

/** Queries beside the one in the search field: Enter adds one. */
export function CompareField() {
  const beside = useStore(compared);
  const [typed, setTyped] = useState("");
  const isFull = beside.length >= mostCompared;
  return (
    <form
      className="compare-field"
      onSubmit={(event) => {
        event.preventDefault();
        addCompared(typed);
        setTyped("");
      }}
    >
      <TextField
        label={say("Compare with")}
        hidesLabel
        placeholder={isFull ? say("Five are compared") : say("Compare with…")}
        value={typed}
        onChange={setTyped}
        maxLength={longestQuery}
        isDisabled={isFull}
      />
      <Button type="submit" isDisabled={isFull || typed.trim() === ""}>
        {say("Add")}
      </Button>
      <TagList
        label={say("Compared with")}
        items={beside.map((query) => ({ id: query, label: query }))}
        onRemove={removeCompared}
      />
    </form>
  );
}
