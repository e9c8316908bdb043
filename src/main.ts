#!/usr/bin/env node
import { runCli } from "./cli/run-cli.ts";

// Not process.exit: what has been written to a pipe must still go out.
process.exitCode = await runCli(process.argv.slice(2));
