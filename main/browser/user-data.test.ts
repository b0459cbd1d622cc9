import path from "node:path";
import { describe, expect, it } from "vitest";
import { userDataFolder } from "./user-data.ts";

describe("userDataFolder", () => {
  it("is the one that Electron uses on each system", () => {
    expect(userDataFolder({}, "linux", "/home/irena")).toBe("/home/irena/.config/Lectern");
    expect(userDataFolder({ XDG_CONFIG_HOME: "/conf" }, "linux", "/home/irena")).toBe("/conf/Lectern");
    expect(userDataFolder({ XDG_CONFIG_HOME: "conf" }, "linux", "/home/irena")).toBe("/home/irena/.config/Lectern");
    expect(userDataFolder({}, "darwin", "/Users/irena")).toBe("/Users/irena/Library/Application Support/Lectern");
    expect(userDataFolder({ APPDATA: "/roaming" }, "win32", "/u")).toBe(path.join("/roaming", "Lectern"));
  });

  it("can be moved", () => {
    expect(userDataFolder({ LECTERN_USER_DATA: "/elsewhere" }, "linux", "/home/irena")).toBe("/elsewhere");
  });
});
