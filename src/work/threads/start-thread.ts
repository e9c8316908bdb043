import { Worker } from "node:worker_threads";

/** Starts the program of this name beside this file in a thread of its own. */
export function startThread(name: string): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  const program = new URL(`./${name}${isSource ? ".ts" : ".js"}`, import.meta.url);
  if (!isSource) return new Worker(program);
  // The sources themselves run in tests, where they are TypeScript, which a thread takes only from a loader of its own.
  const load = `import("tsx/esm/api").then(({ register }) => { register(); return import("${program}"); })`;
  return new Worker(load, { eval: true });
}
