#!/usr/bin/env node
import { runCli } from "./cli/run-cli.ts";

const serve: Parameters<typeof runCli>[1]["serve"] = async (options) =>
  (await import("./http/serve.ts")).serve(options);

// Not process.exit: what has been written to a pipe must still go out.
process.exitCode = await runCli(process.argv.slice(2), { serve });
