import { timingSafeEqual } from "node:crypto";

/** Whether these are the same token; takes as long for a wrong one as for the right one. */
export function isToken(given: string | undefined, token: string): boolean {
  const [one, other] = [Buffer.from(given ?? ""), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
