import type { ProfileEffect } from "../../shared/contract/imports.ts";
import { fieldWords } from "../../shared/reading/profile-words.ts";
import { formatQuantity } from "../format/number.ts";

/** More are not looked through one by one. */
const shown = 200;

const names = { ...fieldWords, speakers: "speakers" };

/** File by file, each field before and after. */
export function ProfileEffectList({ effects }: { readonly effects: readonly Omit<ProfileEffect, "item">[] }) {
  return (
    <>
      <ul className="profile-effects">
        {effects.slice(0, shown).map(({ name, fields }) => (
          <li key={name}>
            <b title={name}>{name}</b>
            <dl>
              {fields.map(({ field, before, after }) => (
                <div key={field}>
                  <dt>{names[field]}</dt>
                  <dd>
                    {before === undefined ? <i>nothing</i> : <del>{before}</del>} →{" "}
                    {after === undefined ? <i>nothing</i> : <ins>{after}</ins>}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {effects.length > shown ? <p>And {formatQuantity(effects.length - shown, "other", "others")}.</p> : null}
    </>
  );
}
