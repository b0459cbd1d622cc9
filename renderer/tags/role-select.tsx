import { say } from "../../shared/language/say.ts";
import type { PersonRole } from "../../shared/records/person.ts";
import { personRoles } from "../../shared/records/person-roles.ts";
import { Choice } from "../design/choice.tsx";

type RoleSelectProps = { readonly role: PersonRole; readonly onChange: (role: PersonRole) => void };

const options = () => personRoles.map((role) => ({ id: role, label: say(role) }));

/** What the next person that is added has to do with the transcript. */
export function RoleSelect({ role, onChange }: RoleSelectProps) {
  return (
    <Choice
      label={say("Role of the person that is added")}
      options={options()}
      value={role}
      onChange={onChange}
      className="role-button"
    />
  );
}
