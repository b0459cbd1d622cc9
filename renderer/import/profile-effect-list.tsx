import type { ProfileEffect } from "../../shared/contract/imports.ts";
import { say } from "../../shared/language/say.ts";
import { fieldWords } from "../../shared/reading/profile-words.ts";

/** More are not looked through one by one. */
const shown = 200;

const names = { ...fieldWords, speakers: "speakers" } as const;

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
                  <dt>{say(names[field])}</dt>
                  <dd>
                    {before === undefined ? <i>{say("nothing")}</i> : <del>{before}</del>} →{" "}
                    {after === undefined ? <i>{say("nothing")}</i> : <ins>{after}</ins>}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {effects.length > shown ? (
        <p>{say("And {count, plural, one {# other} other {# others}}.", { count: effects.length - shown })}</p>
      ) : null}
    </>
  );
}
