// The map, and what countries and CAMEO roots are called: Natural Earth's shapes, the lexicons' tables.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const tables = join(dirname(fileURLToPath(import.meta.url)), "..", "streams", "lexicons", "world");

/** Shapes that Natural Earth gives no ISO number. */
const UNNUMBERED = { Kosovo: "XKX" };

async function world() {
  const iso = require("i18n-iso-countries");
  const map = JSON.parse(await readFile(require.resolve("world-atlas/countries-110m.json"), "utf8"));
  const shapes = map.objects.countries.geometries.map(({ id, properties, ...shape }) => ({
    ...shape,
    id: (id && iso.numericToAlpha3(id)) ?? UNNUMBERED[properties.name] ?? "",
  }));
  return {
    map: { ...map, objects: { countries: { type: "GeometryCollection", geometries: shapes } } },
    countries: await countries(join(tables, "places.tsv")),
    roots: await roots(join(tables, "cameo.tsv")),
  };
}

/** `import … from "world"`, for esbuild. */
export const worldModule = {
  name: "world",
  setup(made) {
    made.onResolve({ filter: /^world$/ }, () => ({ path: "world", namespace: "world" }));
    made.onLoad({ filter: /.*/, namespace: "world" }, async () => ({
      contents: JSON.stringify(await world()),
      loader: "json",
    }));
  },
};

/** [alpha-3, English name, longitude, latitude] of each country. */
async function countries(path) {
  const rows = (await rowsOf(path)).filter((row) => row.kind === "country");
  return rows.map((row) => [row.country, row.name, Number(row.longitude), Number(row.latitude)]).sort(byFirst);
}

/** [two digits, name] of each root. */
async function roots(path) {
  const rows = (await rowsOf(path)).filter((row) => row.code.length === 2);
  return rows.map((row) => [row.code, row.name]).sort(byFirst);
}

async function rowsOf(path) {
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line && !line.startsWith("#"));
  const [head, ...rest] = lines.map((line) => line.split("\t"));
  return rest.map((cells) => Object.fromEntries(head.map((name, place) => [name, cells[place]])));
}

const byFirst = ([one], [other]) => (one < other ? -1 : 1);
