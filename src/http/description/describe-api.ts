import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { answersOf } from "../answers/answers-of.ts";
import { COOKIE } from "../safety/name-cookie.ts";
import { allowNull } from "./allow-null.ts";

/** Adds the route that describes all others: OpenAPI 3.1, written from the very schemas that requests are held against. */
export function describeApi(app: OpenAPIHono, tool: string): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "cookie", {
    type: "apiKey",
    in: "cookie",
    name: `${COOKIE}-PORT`,
    description: "What a browser is given by the address that standoff serve prints; PORT is the desk's.",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", {
    type: "http",
    scheme: "bearer",
    description: "The token in the address that standoff serve prints, for programs.",
  });
  const route = createRoute({
    method: "get",
    path: "/api/v1/openapi.json",
    summary: "This description",
    responses: answersOf(z.looseObject({ openapi: z.string() }), "An OpenAPI 3.1 document"),
  });
  // Made when it is asked for: all routes are there then, and most who use the desk never do.
  let made: ReturnType<typeof documentOf> | null = null;
  app.openapi(route, (c) => {
    made ??= allowNull(documentOf(app, tool));
    return c.json({ ...made }, 200);
  });
}

const documentOf = (app: OpenAPIHono, tool: string) =>
  app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "The desk of Standoff",
      version: tool,
      description:
        "A ledger of who said what, to whom, through whom. It answers on 127.0.0.1 alone. Offsets are UTF-16 code units.",
      license: { name: "Apache-2.0" },
    },
    security: [{ cookie: [] }, { bearer: [] }],
  });
