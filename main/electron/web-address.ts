/** An address that may be offered to the system's browser, in its normal form; undefined when it is not one. */
export function webAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isWeb = url.protocol === "https:" || url.protocol === "http:";
  // `https://bank.example@elsewhere.example/` reads like one place and leads to another.
  return isWeb && url.username === "" && url.password === "" ? url.href : undefined;
}
