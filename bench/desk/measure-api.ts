import { Agent, createServer, request as httpRequest } from "node:http";
import { getRequestListener } from "@hono/node-server";

/** Requests a second that one route gives, beside a server of the bare library that gives the very bytes of its answer. */
export type Throughput = {
  readonly what: string;
  /** Bytes of the answer. */
  readonly bytes: number;
  readonly desk: number;
  readonly bare: number;
};

/** What a request carries, and to where it goes. */
type Asked = { readonly url: URL; readonly token: string };

/**
 * Measures routes of a desk, in turns with a bare server: over and over the same address, and addresses each of which was
 * never asked before.
 */
export async function measureApi(origin: string, token: string): Promise<readonly Throughput[]> {
  const one = (n: number) => new URL(`/api/v1/statements?limit=1&order=recorded&offset=${n}`, origin);
  const page = (n: number) => new URL(`/api/v1/statements?limit=50&order=recorded&offset=${n}`, origin);
  return [
    await measure("one row, asked again", () => ({ url: one(0), token })),
    await measure("one row, another each time", counting(one, token)),
    await measure("fifty rows, asked again", () => ({ url: page(0), token })),
    await measure("fifty rows, others each time", counting(page, token)),
  ];
}

const counting = (urlOf: (n: number) => URL, token: string) => {
  let n = 0;
  return () => ({ url: urlOf(++n), token });
};

async function measure(what: string, next: () => Asked): Promise<Throughput> {
  const body = await (await fetch(next().url, { headers: headersOf(next().token) })).text();
  const bare = createServer(
    getRequestListener(() => new Response(body, { headers: { "content-type": "application/json" } })),
  );
  await new Promise<void>((resolve) => bare.listen(0, "127.0.0.1", resolve));
  const address = bare.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const there = { url: new URL(`http://127.0.0.1:${port}/`), token: "" };
  const rates: { desk: number; bare: number }[] = [];
  // The first turn warms both up.
  for (let turn = 0; turn <= TURNS; turn++) {
    const rate = { bare: await load(() => there), desk: await load(next) };
    if (turn > 0) rates.push(rate);
  }
  bare.close();
  const median = (of: "desk" | "bare") =>
    rates.map((rate) => rate[of]).sort((a, b) => a - b)[Math.floor(rates.length / 2)]!;
  return { what, bytes: Buffer.byteLength(body), desk: median("desk"), bare: median("bare") };
}

const TURNS = 5;
const SECONDS = 1.5;
const CONNECTIONS = 8;

const headersOf = (token: string) => ({ authorization: `Bearer ${token}` });

/** Asks over some connections that are kept, for a while, and gives how many answers came a second. */
async function load(next: () => Asked): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const until = performance.now() + SECONDS * 1_000;
  let answers = 0;
  const run = async () => {
    while (performance.now() < until) {
      await get(next(), agent);
      answers++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, run));
  agent.destroy();
  return answers / SECONDS;
}

const get = ({ url, token }: Asked, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const asked = httpRequest(url, { agent, headers: headersOf(token) }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} was answered with ${response.statusCode}`));
      response.on("end", () => resolve()).resume();
    });
    asked.on("error", reject).end();
  });
