import { z } from "zod";
import { sayHeard } from "../language/heard.ts";

/**
 * What the core tells people, in English as its threads, files and reports have it: it leaves the service in the language that is spoken.
 * What is stored is of a plain string: it stays as it was written.
 */
export const sentence = z.string().transform(sayHeard);
