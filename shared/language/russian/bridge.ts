export const bridge = {
  "Lectern does not answer. Look whether it still runs in its terminal; start it again and reload this page.":
    "Lectern не отвечает. Посмотрите, работает ли он в своём терминале; запустите его снова и перезагрузите эту страницу.",
} as const;
