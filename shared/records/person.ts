import { z } from "zod";
import { personId } from "./id.ts";
import { personRoles } from "./person-roles.ts";

/** How a name is put together in its own language: `Irena Valdez` or `Nguyen Van An`. */
export const nameOrder = z.enum(["given-first", "family-first"]);

export const personName = z.looseObject({
  /** The name as one would say it, in the order of the language. Always there. */
  full: z.string().min(1),
  family: z.string().optional(),
  given: z.string().optional(),
  order: nameOrder,
});

export type PersonName = z.infer<typeof personName>;

/** An authority record: a person or a body. */
export const personSchema = z.looseObject({
  id: personId,
  kind: z.enum(["person", "body"]),
  name: personName,
  /** Other forms of the name that find this person. A set. */
  variants: z.array(z.string()),
  /** Offices and functions, EDTF dates. */
  roles: z.array(z.looseObject({ title: z.string(), from: z.string().optional(), to: z.string().optional() })),
  identifiers: z.array(z.looseObject({ scheme: z.string(), value: z.string() })),
  note: z.string().optional(),
});

export type Person = z.infer<typeof personSchema>;

/** What a person has to do with a transcript. */
export const personRole = z.enum(personRoles);

export type PersonRole = z.infer<typeof personRole>;
