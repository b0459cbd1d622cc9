import type { RereadLook } from "../../shared/contract/rereads.ts";
import { say } from "../../shared/language/say.ts";
import { ProfileEffectList } from "../import/profile-effect-list.tsx";
import "../import/keep-profile-dialog.css";

/** What reading again would change, transcript by transcript, and what cannot be read again and why. */
export function RereadChanges({ looked }: { readonly looked: RereadLook }) {
  const { total, changed, renewed, differences, unread } = looked;
  const unshown = changed - differences.length;
  return (
    <section className="keep-profile-effects" aria-label={say("What would change")}>
      <p role="status">
        {say("{changed, number} of {total, plural, one {# transcript} other {# transcripts}} would change.", {
          changed,
          total,
        })}
      </p>
      {renewed > 0 ? (
        <p>
          {say(
            "{count, plural, one {# other says} other {# others say}} the same to this reader, and only get a newer reading.",
            { count: renewed },
          )}
        </p>
      ) : null}
      <ProfileEffectList effects={differences.map(({ title, fields }) => ({ name: title, fields }))} />
      {unshown > 0 ? (
        <p>
          {say("And {count, plural, one {# other} other {# others}}, which are not listed here.", { count: unshown })}
        </p>
      ) : null}
      {unread.map(({ id, title, reason }) => (
        <p key={id}>
          {title}: {reason}
        </p>
      ))}
    </section>
  );
}
