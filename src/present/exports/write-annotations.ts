import { toJson } from "../to-json.ts";
import type { Quoted } from "./quoted.ts";
import { toAnnotation } from "./to-annotation.ts";

/**
 * Statements as one AnnotationCollection of the W3C's Web Annotation Data Model, its only page inside it, an annotation a
 * line. `id` is the IRI of the collection, `label` what it holds in words.
 */
export async function* writeAnnotations(
  quoted: AsyncIterable<Quoted>,
  { id, label }: { readonly id: string; readonly label: string },
): AsyncGenerator<string> {
  const head = { "@context": CONTEXT, id, type: "AnnotationCollection", label };
  const page = { id: `${id}:page:1`, type: "AnnotationPage", partOf: id, startIndex: 0 };
  yield `${toJson(head).slice(0, -1)},\n"first":${toJson(page).slice(0, -1)},"items":[`;
  let total = 0;
  for await (const one of quoted) yield `${total++ === 0 ? "\n" : ",\n"}${toJson(toAnnotation(one))}`;
  yield `\n]},\n"total":${total}}\n`;
}

/** The model's own context, and a name for each field that it does not have. */
const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  {
    prov: "http://www.w3.org/ns/prov#",
    standoff: "urn:x-standoff:terms:",
    wasQuotedFrom: { "@id": "prov:wasQuotedFrom", "@type": "@id" },
    hadPrimarySource: { "@id": "prov:hadPrimarySource", "@type": "@id" },
    actedOnBehalfOf: { "@id": "prov:actedOnBehalfOf", "@type": "@id" },
    Agent: "prov:Agent",
    title: "dc:title",
    publisher: "dc:publisher",
    issued: "dcterms:issued",
    chain: { "@id": "standoff:chain", "@container": "@list" },
    role: "standoff:role",
    to: { "@id": "standoff:to", "@type": "@id" },
    medium: "standoff:medium",
    review: "standoff:review",
    citation: "dcterms:bibliographicCitation",
  },
];
