import { defineConfig } from "vite";

export default defineConfig({
  root: "web",
  oxc: { jsx: { importSource: "preact" } },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2022",
    // The first to know light-dark(), by which each colour is given once.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    // Its script would be in the page itself, which the policy forbids.
    modulePreload: { polyfill: false },
    // A font inside a style sheet would need a policy that lets data: through.
    assetsInlineLimit: 0,
  },
});
