const namers = {
  language: new Intl.DisplayNames("en", { type: "language", fallback: "none" }),
  script: new Intl.DisplayNames("en", { type: "script", fallback: "none" }),
  region: new Intl.DisplayNames("en", { type: "region", fallback: "none" }),
};

/** As much of a language tag as is registered, for `lang`; `und` where that is nothing. */
export function htmlLanguage(tag: string | undefined): string {
  const locale = localeOf(tag);
  if (locale === undefined || namers.language.of(locale.language) === undefined) return "und";
  const { script, region } = locale;
  const known = [
    locale.language,
    script !== undefined && namers.script.of(script) !== undefined ? script : undefined,
    region !== undefined && namers.region.of(region) !== undefined ? region : undefined,
  ];
  return known.filter((part) => part !== undefined).join("-");
}

function localeOf(tag: string | undefined): Intl.Locale | undefined {
  try {
    return tag === undefined ? undefined : new Intl.Locale(tag);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
