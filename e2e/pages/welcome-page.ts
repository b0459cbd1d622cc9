import { expect, type Page } from "@playwright/test";
import type { Stage } from "../hosts/stage.ts";
import { chooseFolder } from "./place-picker.ts";

/** What is there while no archive is open. */
export class WelcomePage {
  readonly stage: Stage;
  readonly page: Page;

  constructor(stage: Stage) {
    this.stage = stage;
    this.page = stage.page;
  }

  button(name: string) {
    return this.page.getByRole("main", { name: "Welcome to Lectern" }).getByRole("button", { name });
  }

  async expectThreeChoices(): Promise<void> {
    for (const choice of ["Create an archive", "Open an archive", "Explore the sample archive"]) {
      await expect(this.button(choice)).toBeVisible();
    }
  }

  async create(name: string, folder: string): Promise<void> {
    await this.button("Create an archive").click();
    const dialog = this.page.getByRole("dialog", { name: "Create an archive" });
    await dialog.getByRole("textbox", { name: "Name" }).fill(name);
    await chooseFolder(this.stage, folder, () => dialog.getByRole("button", { name: "Choose the folder…" }).click());
    await expect(dialog.getByRole("status", { name: "Folder" })).toContainText(folder);
    await dialog.getByRole("button", { name: "Create", exact: true }).click();
  }

  async open(folder: string): Promise<void> {
    await chooseFolder(this.stage, folder, () => this.button("Open an archive").click());
  }

  /** And leave the tour that is offered the first time. */
  async openSample(): Promise<void> {
    await this.button("Explore the sample archive").click();
    await this.page.getByRole("button", { name: "Leave the tour" }).click();
  }

  async openRecent(name: string): Promise<void> {
    const recent = this.page.getByRole("region", { name: "Recent archives" });
    await recent
      .getByRole("button")
      .filter({ has: this.page.getByText(name, { exact: true }) })
      .click();
  }
}
