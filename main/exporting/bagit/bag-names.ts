/** The names of a bag and of what lies in it; RFC 8493 and RO-Crate 1.2 name most of them. */
export const bagFolder = "bag";

export const bagNames = {
  declaration: "bagit.txt",
  info: "bag-info.txt",
  manifest: "manifest-sha256.txt",
  tagManifest: "tagmanifest-sha256.txt",
  payload: "data",
} as const;

/** The path in the bag of what lies in its payload. */
export const inPayload = (path: string) => `${bagNames.payload}/${path}`;

/** In the payload. */
export const payloadNames = {
  originals: "originals",
  dublinCore: "oai-dc",
  tei: "tei",
  events: "premis.xml",
  crate: "ro-crate-metadata.json",
} as const;
