/** What the scripts in `data/` call with what they hold. Pages from a disk may load scripts, and nothing else. */
type Waiting = { readonly hear: (data: unknown) => void };

const waiting = new Map<string, Waiting>();

export const lecternRoom = {
  give: (file: string, data: unknown): void => {
    waiting.get(file)?.hear(data);
  },
};

/** What `data/FILE.js` gives. Rejects where it cannot be loaded or does not give it. */
export function loadData(file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = () => {
      waiting.delete(file);
      script.remove();
      reject(new Error(`data/${file}.js cannot be read: copy the whole folder of the reading room again.`));
    };
    const script = document.createElement("script");
    script.src = `data/${file}.js`;
    script.onerror = fail;
    script.onload = fail;
    waiting.set(file, {
      hear: (data) => {
        waiting.delete(file);
        script.onload = null;
        script.remove();
        resolve(data);
      },
    });
    document.head.append(script);
  });
}
