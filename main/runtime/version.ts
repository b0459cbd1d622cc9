/** Of this program, as `package.json` has it; a test holds the two together. */
export const lecternVersion = "0.1.0";
