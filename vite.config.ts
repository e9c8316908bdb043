import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

/** Puts the licences of all that is bundled beside it, which they ask for; the build fails where one has none. */
const licences: Plugin = {
  name: "licences",
  generateBundle(_, bundle) {
    const files = Object.values(bundle).flatMap((one) =>
      one.type === "chunk" ? one.moduleIds : one.originalFileNames,
    );
    const packages = new Set(files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []));
    const texts = [...packages].sort().map((name) => {
      const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
      return `${name} ${version}\n\n${readFileSync(`node_modules/${name}/LICENSE`, "utf8").trim()}\n`;
    });
    this.emitFile({ type: "asset", fileName: "assets/licences.txt", source: texts.join(`\n${"-".repeat(80)}\n\n`) });
  },
};

export default defineConfig({
  root: "web",
  plugins: [licences],
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
