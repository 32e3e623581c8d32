// The licences of all that is in the built page.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

export async function licences(here, inputs) {
  const inside = inputs.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean);
  const parts = [];
  for (const name of [...new Set([...inside, "world-atlas"])].sort()) {
    const home = join(here, "node_modules", name);
    const { version } = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
    const file = (await readdir(home)).find((one) => /^licen[cs]e/i.test(one));
    parts.push(`${name} ${version}\n\n${(await readFile(join(home, file), "utf8")).trim()}\n`);
  }
  parts.push("Shapes of countries: Natural Earth (https://www.naturalearthdata.com), public domain.\n");
  parts.push("Names and middles of countries: GeoNames (https://www.geonames.org), CC BY 4.0, and Unicode CLDR.\n");
  return parts.join(`\n${"-".repeat(80)}\n\n`);
}
