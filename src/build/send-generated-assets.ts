/**
 * Sends the generated assets for the origin given as argument to the process that started this one. The build has a
 * program of its own for it, so that a watch sees changed wording: a module that Node loaded once stays as it was.
 */
import { resolve } from "node:path";
import { generatedAssets } from "./generated-assets";

async function main(origin: string | undefined): Promise<void> {
  if (origin === undefined || !process.send) throw new Error("To be forked, with an origin as its argument");
  process.send(await generatedAssets({ root: resolve(__dirname, "../.."), origin }));
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
