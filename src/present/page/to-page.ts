import { createHash } from "node:crypto";
import type { Reading } from "../../record/reading.ts";
import { outline } from "../outline.ts";
import { escapeHtml } from "./escape-html.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";
import { writeFooter } from "./write-footer.ts";
import { writeHeader } from "./write-header.ts";
import { writeText } from "./write-text.ts";

/**
 * A reading as one HTML page that needs nothing else: the text with its statements marked in place and their cards in
 * the margin. Its policy lets no request out and no script or style in but its own two, which it names by their hash,
 * so that an article which smuggled markup past the escaping could still do nothing.
 */
export function toPage(reading: Reading): string {
  const title = reading.document.title ?? reading.file;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(pageStyle)}'; script-src '${hash(pageScript)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)} · Standoff reading</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#text">Skip to the text</a>
<div class="page">
${writeHeader(reading)}
<main id="text" tabindex="-1"${languageOf(reading)}>
${writeText(reading, outline(reading.statements))}
</main>
${writeFooter(reading)}
</div>
<script>${pageScript}</script>
</body>
</html>
`;
}

const hash = (content: string) => `sha256-${createHash("sha256").update(content).digest("base64")}`;

const languageOf = ({ document: { language } }: Reading) => (language ? ` lang="${escapeHtml(language)}"` : "");
