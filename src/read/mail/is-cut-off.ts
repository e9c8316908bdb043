/** Whether a mail in several parts lacks the line that ends the last of them (RFC 2046, section 5.1.1). */
export function isCutOff(bytes: Uint8Array): boolean {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = mail.indexOf("\n\r\n") + 1 || mail.indexOf("\n\n") + 1;
  const head = mail.toString("latin1", 0, end === 0 ? Math.min(mail.length, 65_536) : end);
  const type = /^content-type:\s*multipart\/[^\n]*(?:\n[ \t][^\n]*)*/im.exec(head)?.[0] ?? "";
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(type);
  return boundary !== null && !mail.includes(`--${boundary[1] ?? boundary[2]}--`, 0, "latin1");
}
