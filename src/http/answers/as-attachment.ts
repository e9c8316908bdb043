/**
 * The headers under which a browser keeps an answer as a file and does nothing else with it. The name is given in ASCII
 * and, by RFC 5987, as it is; nothing in it can lead out of a folder or end the header.
 */
export function asAttachment(type: string, name: string): Record<string, string> {
  const safe = name.replace(STEERING, "_").replace(/^\.+/, "_");
  const short = [...safe].slice(0, LONGEST).join("") || "file";
  const plain = short.replace(/[^\x20-\x7e]|[%;']/g, "_");
  const encoded = encodeURIComponent(short).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    "content-type": type,
    "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
  };
}

// controls, marks of direction, halves of a character, and what a path or a shell would take for its own
const STEERING = /[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]/gu;

/** Characters. */
const LONGEST = 150;
