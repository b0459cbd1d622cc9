import type { LecternErrorData } from "../../shared/contract/error.ts";
import type { Correction, ImportPage } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";
import { Button } from "../design/button.tsx";
import { Chip } from "../design/chip.tsx";

type ProfileLineProps = {
  readonly page: ImportPage;
  readonly canEdit: boolean;
  readonly onCorrect: (correction: Correction) => Promise<LecternErrorData | undefined>;
};

/** Which profile the file was read with; it can be taken off, and put back. */
export function ProfileLine({ page, canEdit, onCorrect }: ProfileLineProps) {
  const { profile } = page.item;
  if (profile !== undefined) {
    return (
      <p className="profile-line">
        {say("Read with the profile")}{" "}
        <Chip
          label={profile}
          removeLabel={say("Read without the profile {name}", { name: profile })}
          onRemove={canEdit ? () => void onCorrect({ withoutProfile: true }) : undefined}
        />
      </p>
    );
  }
  if (page.correction.withoutProfile !== true) return null;
  return (
    <p className="profile-line">
      {say("Read without a profile")}{" "}
      <Button tone="quiet" isDisabled={!canEdit} onPress={() => void onCorrect({ withoutProfile: false })}>
        {say("Use the one that fits")}
      </Button>
    </p>
  );
}
