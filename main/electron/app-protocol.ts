import { protocol, type Session } from "electron";
import { answerPage } from "./answer-page.ts";
import { appScheme } from "./origin.ts";

/** Before the application is ready: makes `lectern:` behave like https, with an origin of its own. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges: { standard: true, secure: true } }]);
}

/** Serves the built interface in `root` at `lectern://app/`. */
export function serveInterface(session: Session, root: string): void {
  session.protocol.handle(appScheme, (request) => answerPage(request, root));
}
