import { speak } from "../../../shared/language/language.ts";
import type { Context } from "../context.ts";
import type { HandlersOf } from "../handlers.ts";

export function settingsHandlers({ host, settings, deskIfOpen }: Context): HandlersOf<"settings"> {
  return {
    show: settings.show,
    change: async (change) => {
      const changed = await settings.change(change);
      deskIfOpen()?.archive.setWho(changed.who);
      return changed;
    },
    speak: async ({ language }) => {
      await speak(language);
      host.spoken?.();
      return {};
    },
  };
}
