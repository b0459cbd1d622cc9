import { BrowserWindow, Notification } from "electron";
import type { Service } from "../service/service.ts";
import { tellWhenDone } from "./long-work.ts";
import { showWindow } from "./windows.ts";

/** The service, whose long work is told of by the system's own notifications; a click on one brings Lectern to the front. */
export function withNotifications(service: Service): Service {
  const isInFront = (): boolean => BrowserWindow.getFocusedWindow() !== null;
  return { ...service, call: tellWhenDone(service.call, { isInFront, show: notify }) };
}

function notify(text: string): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title: "Lectern", body: text });
  notification.on("click", showWindow);
  notification.show();
}
