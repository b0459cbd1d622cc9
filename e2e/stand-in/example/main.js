// The smallest application that uses everything the stand-in offers. Plain JavaScript: it runs as it stands.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell, utilityProcess } from "electron";

const here = import.meta.dirname;
const page = "example://app/page.html";
const policy = "default-src 'none'; script-src 'self'; style-src 'self'";

protocol.registerSchemesAsPrivileged([{ scheme: "example", privileges: { standard: true, secure: true } }]);
app.on("web-contents-created", (_event, contents) => {
  contents.on("will-navigate", (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void shell.openExternal(url);
    return { action: "deny" };
  });
});

if (app.requestSingleInstanceLock()) void boot();
else app.quit();

async function boot() {
  const starts = [];
  app.on("second-instance", (_event, argv) => starts.push(argv.at(-1)));
  await app.whenReady();
  session.defaultSession.webRequest.onBeforeRequest({ urls: ["https://*/*", "http://*/*"] }, (_details, decide) =>
    decide({ cancel: true }),
  );
  protocol.handle("example", async (request) => {
    const file = path.join(here, path.basename(new URL(request.url).pathname));
    const type = file.endsWith(".js") ? "text/javascript" : "text/html";
    return new Response(await readFile(file), { headers: { "content-type": type, "content-security-policy": policy } });
  });
  ipcMain.handle("example:clone", (_event, value) => value);
  ipcMain.handle("example:fail", () => {
    throw new RangeError("too far");
  });
  ipcMain.handle("example:sender", (event) => [event.senderFrame.url, event.senderFrame.parent]);
  ipcMain.handle("example:starts", () => starts);
  ipcMain.handle("example:choose", () => dialog.showOpenDialog({ properties: ["openFile"] }));
  ipcMain.handle("example:double", (_event, number) => double(number));
  ipcMain.on("example:say", (event, value) => event.sender.send("example:said", value));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([{ label: "File", submenu: [{ id: "greet", label: "Greet", click: greet }] }]),
  );
  app.on("will-quit", closeSlowly);
  const window = new BrowserWindow({ webPreferences: { preload: path.join(here, "preload.cjs") } });
  await window.loadURL(page);
}

function greet() {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send("example:said", "hello from the menu");
}

function double(number) {
  const child = utilityProcess.fork(path.join(here, "doubler.js"));
  child.postMessage({ number });
  return new Promise((resolve) => {
    child.once("message", (answer) => {
      child.once("exit", (code) => resolve({ answer, code }));
      child.kill();
    });
  });
}

function closeSlowly(event) {
  event.preventDefault();
  app.off("will-quit", closeSlowly);
  setTimeout(() => app.quit(), 50);
}
