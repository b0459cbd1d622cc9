import type { RereadLook } from "../../shared/contract/rereads.ts";
import { formatCount, formatQuantity } from "../format/number.ts";
import { ProfileEffectList } from "../import/profile-effect-list.tsx";
import "../import/keep-profile-dialog.css";

/** What reading again would change, transcript by transcript, and what cannot be read again and why. */
export function RereadChanges({ looked }: { readonly looked: RereadLook }) {
  const { total, changed, renewed, differences, unread } = looked;
  const unshown = changed - differences.length;
  return (
    <section className="keep-profile-effects" aria-label="What would change">
      <p role="status">
        {formatCount(changed)} of {formatQuantity(total, "transcript", "transcripts")} would change.
      </p>
      {renewed > 0 ? (
        <p>
          {formatQuantity(renewed, "other says", "others say")} the same to this reader, and only get a newer reading.
        </p>
      ) : null}
      <ProfileEffectList effects={differences.map(({ title, fields }) => ({ name: title, fields }))} />
      {unshown > 0 ? <p>And {formatQuantity(unshown, "other", "others")}, which are not listed here.</p> : null}
      {unread.map(({ id, title, reason }) => (
        <p key={id}>
          {title}: {reason}
        </p>
      ))}
    </section>
  );
}
