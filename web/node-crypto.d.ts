/** As much of Node's as a type needs that the desk has from `src/text`; a page has nothing of Node, and is to know of nothing. */
declare module "node:crypto" {
  export function createHash(algorithm: string): {
    update(data: Uint8Array | string): { digest(as: "hex"): string };
  };
}
