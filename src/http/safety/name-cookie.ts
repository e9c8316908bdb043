/** How the cookies of all desks begin. */
export const COOKIE = "standoff";

/** The cookie of the desk on this port: a browser keeps cookies by host alone, and two desks may run on one machine. */
export function nameCookie(port: number): string {
  return `${COOKIE}-${port}`;
}
