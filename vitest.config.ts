import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/build-command.ts",
    // What is waited for comes late on a machine with much else to do.
    expect: { poll: { timeout: 30_000 } },
  },
});
