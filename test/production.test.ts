import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "production-"));
const index = mkdtempSync(join(tmpdir(), "production-index-"));

afterAll(() => {
  makeWritable(copy, true);
  for (const folder of [copy, index]) rmSync(folder, { recursive: true });
});

/** The steps of the Dockerfile, as no image can be built where the tests run. */
test("the production install runs under Node 24 from a read-only folder", { timeout: 120_000 }, () => {
  for (const name of ["package.json", "package-lock.json", "src", "seeds", "prompts"]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  execFileSync("npm", ["ci", "--omit=dev", "--prefer-offline", "--no-audit", "--no-fund"], {
    cwd: copy,
    stdio: "pipe",
  });
  expect(readdirSync(join(copy, "node_modules"))).not.toContain("vitest");
  makeWritable(copy, false);
  const before = readdirSync(copy, { recursive: true }).sort();
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [join(copy, "src/cli.ts"), ...args, "--index", join(index, "i")], {
      cwd: copy,
      encoding: "utf8",
    });
  expect(process.version).toMatch(/^v24\./);
  expect(run("index")).toMatch(/5 articles/);
  expect(run("ask", "poverty rate of Nậm Nèn commune")).toMatch(/44\.63%/);
  // Who runs as root can write anywhere, so that nothing was written has to be seen.
  expect(readdirSync(copy, { recursive: true }).sort()).toEqual(before);
});

function makeWritable(folder: string, writable: boolean): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name !== "node_modules" && statSync(path).isDirectory()) makeWritable(path, writable);
  }
  chmodSync(folder, writable ? 0o755 : 0o555);
}
