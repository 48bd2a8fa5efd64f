// Drives one Chromium page for tests in Python: each line in is JavaScript with `page`, `axe`, `said`
// and `fresh` at hand, each line out its answer as JSON.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(new URL("../../streams/console/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

// A closed network refuses what Chromium asks for by itself, many times at once.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const browser = await chromium.launch({ executablePath: process.argv[2], headless: true, args: FLAGS });
/** What went wrong in the page, and what it asked of anyone but its own gateway. */
const said = [];
let context, page;

/** A page that remembers nothing of the one before: another context is another profile. */
async function fresh() {
  await context?.close();
  said.length = 0;
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  page.on("console", (line) => {
    // A refusal and a gateway that is away are answers, which the page shows in its own words.
    if (line.type() === "error" && !line.text().startsWith("Failed to load resource")) said.push(`console: ${line.text()}`);
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== "127.0.0.1" && protocol.startsWith("http")) said.push(`elsewhere: ${request.url()}`);
  });
}

/** Serious faults for who does not see or does not use a mouse. */
async function axe() {
  // Evaluated from here, so the page's own content policy stays as strict as it is.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join("; ")}`);
}

const AsyncFunction = Object.getPrototypeOf(axe).constructor;

await fresh();
for await (const line of createInterface({ input: process.stdin })) {
  const { code, given } = JSON.parse(line);
  let answer;
  try {
    const run = new AsyncFunction("page", "axe", "said", "fresh", "given", code);
    answer = { value: (await run(page, axe, said, fresh, given)) ?? null };
  } catch (error) {
    const seen = await page.locator("#app").innerText({ timeout: 2000 }).catch(() => "nothing");
    answer = { error: `${error.message}\n--- the page says ---\n${seen.slice(0, 3000)}` };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
await browser.close();
