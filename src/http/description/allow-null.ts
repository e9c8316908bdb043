/**
 * A description in which a reference that may be null says so. The generator writes it as `allOf` of the reference and of
 * "an object or null", which nothing that is null meets.
 */
export function allowNull<Schema>(schema: Schema): Schema {
  if (Array.isArray(schema)) return schema.map(allowNull) as Schema;
  if (typeof schema !== "object" || schema === null) return schema;
  const { allOf, ...own } = mapValues(schema) as { readonly allOf?: readonly [Reference, Beside?] };
  const [reference, beside] = allOf ?? [];
  if (reference?.$ref === undefined || !beside?.type?.includes("null"))
    return { ...own, ...(allOf && { allOf }) } as Schema;
  const { type: _, ...rest } = beside;
  return { ...own, ...rest, anyOf: [reference, { type: "null" }] } as Schema;
}

type Reference = { readonly $ref?: string };
type Beside = { readonly type?: string | readonly string[]; readonly description?: string };

const mapValues = (schema: object): object =>
  Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, allowNull(value)]));
