import { Ajv2020 } from "ajv/dist/2020.js";

/** An operation of the document, such as `GET /api/v1/documents/{id}`. */
export type Operation = string;

/** The OpenAPI document as far as answers are held against it. */
export type OpenApi = {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly security: readonly unknown[];
  readonly components: { readonly securitySchemes: Readonly<Record<string, unknown>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
};

type Described = {
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
};

/** A document by which answers are judged. */
export type Description = {
  readonly operations: readonly Operation[];
  /** The operation that a request is of; the one with the most words of its own, where several fit. */
  operationOf(method: string, path: string): Operation | null;
  /** What is wrong with an answer by the document: an undescribed status or type, a field that is missing, odd or too much. */
  faults(operation: Operation, answer: Response): Promise<readonly string[]>;
};

/** Makes a document ready for judging. A field that a schema does not name is a fault, though the document allows it. */
export function readDescription(document: OpenApi): Description {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(allowNothingMore(document) as object, "desk");
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ name: `${method.toUpperCase()} ${path}`, method, path })),
  );
  return {
    operations: all.map(({ name }) => name),
    operationOf: (method, path) => {
      const [bare] = path.split("?");
      const fitting = all.filter((one) => one.method === method.toLowerCase() && fits(one.path, bare!));
      return fitting.sort((a, b) => a.path.split("{").length - b.path.split("{").length)[0]?.name ?? null;
    },
    faults: async (operation, answer) => {
      const { method, path } = all.find(({ name }) => name === operation)!;
      const { responses } = document.paths[path]![method]!;
      const status = [String(answer.status), `${String(answer.status)[0]}XX`].find((one) => one in responses);
      if (status === undefined) return [`${answer.status} is not described`];
      const type = (answer.headers.get("content-type") ?? "").split(";")[0]!;
      const content = responses[status]!.content ?? {};
      if (Object.keys(content).length === 0 && answer.body === null) return [];
      if (!(type in content)) return [`${status} is described as ${Object.keys(content)}, and is ${type}`];
      if (type !== "application/json") return [];
      const at = ["paths", path, method, "responses", status, "content", type, "schema"].map(pointer).join("/");
      const validate = ajv.compile({ $ref: `desk#/${at}` });
      const value: unknown = await answer.clone().json();
      return validate(value)
        ? []
        : (validate.errors ?? []).map(
            (error) => `${error.instancePath} ${ajv.errorsText([error])} ${JSON.stringify(error.params)}`,
          );
    },
  };
}

const fits = (template: string, path: string): boolean =>
  new RegExp(`^${template.replace(/\{\w+\}/g, "[^/]+")}$`).test(path);

const pointer = (word: string): string => encodeURIComponent(word.replaceAll("~", "~0").replaceAll("/", "~1"));

const allowNothingMore = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(allowNothingMore);
  if (typeof schema !== "object" || schema === null) return schema;
  const own = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, allowNothingMore(value)]));
  const isClosed = "properties" in own && own.type === "object" && !("additionalProperties" in own);
  return isClosed ? { ...own, additionalProperties: false } : own;
};
