import { Component, type ReactNode } from "react";
import { say } from "../../shared/language/say.ts";
import { bridge } from "../bridge/bridge.ts";
import { Button } from "../design/button.tsx";
import { Icon } from "../design/icon.tsx";
import { saveProblemReport } from "./save-report.ts";
import "./crash-screen.css";

type Props = { readonly children: ReactNode };

/** Stands for all that is inside once that cannot be shown any more. Where it failed is in the log. */
export class CrashScreen extends Component<Props, { readonly failed: boolean }> {
  override state: { readonly failed: boolean } = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    void bridge.problems.note({ message: message.slice(0, 100_000), stack: stack.slice(0, 100_000) });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="crash-screen" role="alert" aria-labelledby="crash-title">
        <Icon name="warning" size={28} />
        <h1 id="crash-title">{say("This window stopped working")}</h1>
        <p>
          {say(
            "Everything that was shown as saved is on disk. Open the window again and go on; if this comes back, save a problem report and send it with a line on what you did.",
          )}
        </p>
        <div className="crash-actions">
          <Button tone="primary" autoFocus onPress={() => location.reload()}>
            {say("Open the window again")}
          </Button>
          <Button onPress={saveProblemReport}>{say("Save a problem report…")}</Button>
        </div>
      </main>
    );
  }
}
