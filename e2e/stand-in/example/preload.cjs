const { contextBridge, ipcRenderer, webUtils } = require("electron");

globalThis.secret = "the preload's own";
const invoke = (verb) => (value) => ipcRenderer.invoke(`example:${verb}`, value);

contextBridge.exposeInMainWorld("example", {
  clone: invoke("clone"),
  fail: invoke("fail"),
  sender: invoke("sender"),
  starts: invoke("starts"),
  choose: invoke("choose"),
  double: invoke("double"),
  say: (value) => ipcRenderer.send("example:say", value),
  onSaid: (listener) => {
    const pass = (_event, value) => listener(value);
    ipcRenderer.on("example:said", pass);
    return () => void ipcRenderer.off("example:said", pass);
  },
  paths: (files) => files.map((file) => webUtils.getPathForFile(file)),
  refuse: () => {
    throw new TypeError("refused in the preload");
  },
});
