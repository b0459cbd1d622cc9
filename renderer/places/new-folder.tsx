import { useState } from "react";
import { Form } from "react-aria-components";
import type { Place } from "../../shared/contract/places.ts";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { TextField } from "../design/text-field.tsx";

type NewFolderProps = { readonly inside: Place; readonly onMade: (place: Place) => void };

/** Make a folder in the open one, and go into it. */
export function NewFolder({ inside, onMade }: NewFolderProps) {
  const [name, setName] = useState<string | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);

  async function make() {
    const wanted = name?.trim() ?? "";
    if (wanted === "") return;
    const outcome = await bridge.places.make({ inside: inside.id, name: wanted });
    if (!outcome.ok) return setProblem(outcome.error.message);
    setName(undefined);
    setProblem(undefined);
    onMade(outcome.value);
  }

  if (name === undefined) {
    return (
      <Button tone="quiet" onPress={() => setName("")}>
        {say("New folder…")}
      </Button>
    );
  }
  return (
    <Form
      className="folder-new"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <TextField
        label={say("Name of the new folder")}
        hidesLabel
        placeholder={say("Name of the new folder")}
        value={name}
        onChange={setName}
        autoFocus
        maxLength={255}
        isInvalid={problem !== undefined}
        problem={problem}
        onKeyDown={(event) => {
          if (event.key === "Escape") setName(undefined);
          else event.continuePropagation();
        }}
      />
      <Button type="submit" isDisabled={name.trim() === ""}>
        {say("Make it")}
      </Button>
    </Form>
  );
}
