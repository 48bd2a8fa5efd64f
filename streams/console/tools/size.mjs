// How large is the page, as it travels? Fails above what was promised.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMIT_KIB = 60;

const folder = new URL("../dist/", import.meta.url);
const files = readdirSync(folder, { recursive: true }).filter((name) => /\.(js|css|html|svg)$/.test(name));
const sizes = files.map((name) => [name, gzipSync(readFileSync(new URL(name, folder))).length]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0) / 1024;
for (const [name, size] of sizes) console.log(`${(size / 1024).toFixed(1).padStart(7)} KiB  ${name}`);
console.log(`${total.toFixed(1).padStart(7)} KiB  in all, gzip (limit ${LIMIT_KIB})`);
process.exit(total > LIMIT_KIB ? 1 : 0);
