import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ATTACKS } from "./attacks.ts";

/** Puts documents that mean harm into a folder: pages, texts, rows, a mail, and files with odd names. Gives how many there are. */
export function putHostile(folder: string): number {
  mkdirSync(folder, { recursive: true });
  for (const [i, attack] of ATTACKS.entries()) {
    const spoken = `The Oru council said on Monday that ${attack} was closed. "${attack}", Mara Tenn told reporters in Port Amery.`;
    writeFileSync(join(folder, `text-${i}.txt`), `${attack}\n\n${spoken}\n`);
    writeFileSync(join(folder, `page-${i}.html`), page(escapeHtml(attack), escapeHtml(spoken), attack));
  }
  writeFileSync(join(folder, "rows.jsonl"), ATTACKS.map(row).join("\n"));
  for (const name of ODD_NAMES) writeFileSync(join(folder, name), `Mara Tenn said the gate of ${name} was open.\n`);
  writeFileSync(join(folder, "mail.eml"), MAIL);
  return ATTACKS.length * 3 + ODD_NAMES.length + 1;
}

const ODD_NAMES = ["<img src=x onerror=alert(1)>.txt", "\u202Etxt.exe.txt", "=cmd.txt"];

const row = (attack: string, i: number) =>
  JSON.stringify({
    text: `Mara Tenn said ${attack} was true.`,
    title: attack,
    outlet: attack,
    url: `javascript:alert(${i})`,
    id: `${attack}${i}`,
  });

const escapeHtml = (words: string) => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A page with the attack as text that a reader sees, and as markup that must do nothing. */
const page = (attack: string, spoken: string, markup: string) => `<!doctype html>
<html><head><title>${attack}</title><meta property="og:site_name" content="${attack}"><meta name="author" content="${attack}">
<base href="http://evil.example/"><meta http-equiv="refresh" content="0;url=http://evil.example/">
<link rel="canonical" href="javascript:alert(1)"><link rel="stylesheet" href="http://evil.example/x.css"></head>
<body onload="alert(1)"><article><h1>${attack}</h1><p>${spoken}</p><div>${markup}</div><form action="http://evil.example/"><button>x</button></form></article></body></html>`;

const MAIL = `From: "<script>alert(1)</script>" <a@evil.example>
Subject: =?utf-8?B?PGltZyBzcmM9eCBvbmVycm9yPWFsZXJ0KDEpPg==?=
Date: Thu, 12 Mar 2026 10:00:00 +0000
Content-Type: text/html; charset=utf-8

<p>Mara Tenn said <img src="http://evil.example/x.png"> the bridge was closed.</p>
`;
