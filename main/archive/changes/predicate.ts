import { z } from "zod";

/** Whether a value, as JSON gives it, is valid by a schema. */
export type Predicate = (value: unknown) => boolean;

/**
 * `schema.safeParse(value).success` without the copy of the value that parsing makes: every record is checked when an
 * archive is opened, and the copies were a third of that time. Understands the kinds of schema that records are made of
 * and asks the schema itself about any other (a test holds the two against each other).
 */
export function predicateOf(schema: z.core.$ZodType): Predicate {
  if (schema instanceof z.ZodOptional) return optional(predicateOf(schema.def.innerType));
  if (schema instanceof z.ZodObject) return object(schema) ?? asking(schema);
  if (schema instanceof z.ZodArray)
    return hasNoChecks(schema) ? array(predicateOf(schema.def.element)) : asking(schema);
  if (schema instanceof z.ZodEnum) return hasNoChecks(schema) ? oneOf(new Set(schema.options)) : asking(schema);
  if (schema instanceof z.ZodString) return string(schema) ?? asking(schema);
  if (schema instanceof z.ZodNumber) return number(schema) ?? asking(schema);
  return ofChanges(schema) ?? asking(schema);
}

/** Kinds of schema that only changes are made of. */
function ofChanges(schema: z.core.$ZodType): Predicate | undefined {
  if (schema instanceof z.ZodLiteral) return hasNoChecks(schema) ? oneOf(schema.values) : undefined;
  if (schema instanceof z.ZodRecord) return record(schema);
  if (schema instanceof z.ZodDiscriminatedUnion) return oneKind(schema);
  if (schema instanceof z.ZodCustom && hasNoChecks(schema)) return (value) => Boolean(schema.def.fn(value));
  return undefined;
}

function asking(schema: z.core.$ZodType): Predicate {
  return (value) => z.core.safeParse(schema, value).success;
}

function optional(isValid: Predicate): Predicate {
  return (value) => value === undefined || isValid(value);
}

function array(isValid: Predicate): Predicate {
  return (value) => Array.isArray(value) && value.every((member) => isValid(member));
}

function oneOf(values: ReadonlySet<unknown>): Predicate {
  return (value) => values.has(value);
}

/** Undefined where unknown members are not let through as they are, or a member must be there though undefined will do. */
function object(schema: z.ZodObject): Predicate | undefined {
  const { catchall } = schema.def;
  const letsThrough = catchall === undefined || catchall instanceof z.ZodUnknown;
  if (!hasNoChecks(schema) || !letsThrough) return undefined;
  const shape = Object.entries(schema.def.shape);
  const members = new Map<string, Member>();
  let needed = 0;
  for (const [name, member] of shape) {
    const isNeeded = !(member instanceof z.ZodOptional);
    const isValid = predicateOf(member);
    if (isNeeded && isValid(undefined)) return undefined;
    members.set(name, { isValid, isNeeded });
    if (isNeeded) needed++;
  }
  return (value) => {
    if (!isObject(value)) return false;
    let there = 0;
    // Of what it has: a record lacks half of what its schema knows, and asking for what is lacking takes longer.
    for (const name of Object.keys(value)) {
      const known = members.get(name);
      const member: unknown = known && Reflect.get(value, name);
      if (known === undefined || member === undefined) continue;
      if (!known.isValid(member)) return false;
      if (known.isNeeded) there++;
    }
    return there === needed;
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

type Member = { readonly isValid: Predicate; readonly isNeeded: boolean };

/** Any names, and one kind of value. */
function record(schema: z.ZodRecord): Predicate | undefined {
  const { keyType, valueType } = schema.def;
  const isAnyName = keyType instanceof z.ZodString && hasNoChecks(keyType);
  if (!isAnyName || !hasNoChecks(schema)) return undefined;
  const isValid = predicateOf(valueType);
  return (value) => isObject(value) && Object.values(value).every(isValid);
}

/** Objects of which one member says which they are. */
function oneKind(schema: z.ZodDiscriminatedUnion): Predicate | undefined {
  const { discriminator, options } = schema.def;
  if (!hasNoChecks(schema)) return undefined;
  const kinds = new Map<unknown, Predicate>();
  for (const option of options) {
    const named = option instanceof z.ZodObject ? option.shape[discriminator] : undefined;
    if (!(named instanceof z.ZodLiteral)) return undefined;
    const isValid = predicateOf(option);
    for (const name of named.values) kinds.set(name, isValid);
  }
  return (value) => {
    if (typeof value !== "object" || value === null) return false;
    return kinds.get(Reflect.get(value, discriminator))?.(value) ?? false;
  };
}

function string({ def }: z.ZodString): Predicate | undefined {
  if (def.coerce) return undefined;
  const patterns: RegExp[] = [];
  let least = 0;
  for (const check of def.checks ?? []) {
    if (check instanceof z.core.$ZodCheckRegex && !check._zod.def.pattern.global) patterns.push(check._zod.def.pattern);
    else if (check instanceof z.core.$ZodCheckMinLength) least = Math.max(least, check._zod.def.minimum);
    else return undefined;
  }
  return (value) =>
    typeof value === "string" && value.length >= least && patterns.every((pattern) => pattern.test(value));
}

/** Finite; whole where the schema says so; within its bounds. */
function number({ def }: z.ZodNumber): Predicate | undefined {
  const isInteger = "format" in def && def.format === "safeint";
  if (def.coerce || ("format" in def && !isInteger)) return undefined;
  const isOfKind = isInteger ? Number.isSafeInteger : Number.isFinite;
  let isWithin: (value: number) => boolean = () => true;
  for (const check of def.checks ?? []) {
    const isInBound = boundOf(check);
    if (isInBound === undefined) return undefined;
    const before = isWithin;
    isWithin = (value) => before(value) && isInBound(value);
  }
  return (value) => typeof value === "number" && isOfKind(value) && isWithin(value);
}

function boundOf(check: unknown): ((value: number) => boolean) | undefined {
  const isLeast = check instanceof z.core.$ZodCheckGreaterThan;
  if (!isLeast && !(check instanceof z.core.$ZodCheckLessThan)) return undefined;
  const { value: bound, inclusive } = check._zod.def;
  if (typeof bound !== "number") return undefined;
  return (value) => (isLeast ? value > bound : value < bound) || (inclusive && value === bound);
}

function hasNoChecks({ def }: { readonly def: { readonly checks?: readonly unknown[] | undefined } }): boolean {
  return (def.checks ?? []).length === 0;
}
