/** The address where the value is one of the web; null for any other. */
export function webAddress(value: string | null | undefined): string | null {
  const address = value?.trim() ?? "";
  return /^https?:\/\/\S+$/i.test(address) ? address : null;
}
