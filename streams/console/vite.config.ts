import { defineConfig } from "vitest/config";

// The page may load nothing from elsewhere and nothing inline: all of it comes from two files.
export default defineConfig({
  build: {
    target: "es2022",
    outDir: "dist",
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
  },
  server: { proxy: { "/v1": "http://127.0.0.1:8765" } },
  test: { environment: "node", include: ["test/**/*.test.ts"] },
});
