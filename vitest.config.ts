import { defineConfig } from "vitest/config";

// Threads and browsers on a machine that does other things as well: a limit is for what hangs, not for what is slow.
export default defineConfig({
  test: {
    globalSetup: "test/build-command.ts",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for comes late on a machine with much else to do.
    expect: { poll: { timeout: 30_000 } },
  },
});
