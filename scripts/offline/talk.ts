/** A page's conversation with the browser host, without a page. */
export type Talk = {
  /** @param action `noun/verb` @returns its value; rejects with what it was refused for */
  readonly ask: (action: string, request: unknown) => Promise<unknown>;
};

/** @param address as the host printed it */
export async function createTalk(address: string): Promise<Talk> {
  const { origin } = new URL(address);
  const admitted = await fetch(address, { redirect: "manual" });
  const cookie = admitted.headers.get("set-cookie")?.split(";")[0] ?? "";
  const headers = { cookie, origin, "sec-fetch-site": "same-origin", "content-type": "application/json" };
  return {
    ask: async (action, request) => {
      const body = JSON.stringify(request);
      const answer = await fetch(`${origin}/call/${action}`, { method: "POST", headers, body });
      const outcome: unknown = JSON.parse(await answer.text());
      if (typeof outcome === "object" && outcome !== null && "value" in outcome) return outcome.value;
      throw new Error(`${action}: ${JSON.stringify(outcome)}`);
    },
  };
}
