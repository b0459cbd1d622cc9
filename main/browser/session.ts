import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Who may speak to this host: whoever opened an address that it printed. */
export type Session = {
  /** A new token for one opening of the page. */
  readonly invite: () => string;
  /** True once for each token that was given out. */
  readonly claim: (token: string) => boolean;
  /** What the browser keeps after that. */
  readonly secret: string;
  readonly accepts: (secret: string | undefined) => boolean;
};

/** Invitations that were printed and never opened do not pile up. */
const openInvitations = 8;

export function createSession(): Session {
  const secret = randomSecret();
  const secretHash = hash(secret);
  let invitations: readonly Buffer[] = [];
  return {
    secret,
    invite: () => {
      const token = randomSecret();
      invitations = [...invitations, hash(token)].slice(-openInvitations);
      return token;
    },
    claim: (token) => {
      const given = hash(token);
      const isInvited = invitations.some((known) => timingSafeEqual(known, given));
      if (isInvited) invitations = invitations.filter((known) => !timingSafeEqual(known, given));
      return isInvited;
    },
    accepts: (given) => given !== undefined && timingSafeEqual(secretHash, hash(given)),
  };
}

function randomSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** Hashes have one length, so that the comparison takes one time. */
function hash(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
