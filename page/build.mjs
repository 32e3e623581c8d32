// Builds the page into streams/watch/static, or with --check says whether what is there is what would be built.
import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licences } from "./licences.mjs";
import { worldModule } from "./world.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "..", "streams", "watch", "static");

async function buildInto(folder) {
  await mkdir(folder, { recursive: true });
  const result = await build({
    absWorkingDir: here,
    entryPoints: { page: "src/main.ts", style: "src/style.css" },
    outdir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    target: ["chrome110", "firefox115", "safari16"],
    legalComments: "none", // all licences are in LICENCES.txt
    metafile: true,
    plugins: [worldModule],
  });
  await writeFile(join(folder, "index.html"), await readFile(join(here, "src", "index.html")));
  await writeFile(join(folder, "icon.svg"), await readFile(join(here, "src", "icon.svg")));
  await writeFile(join(folder, "LICENCES.txt"), await licences(here, Object.keys(result.metafile.inputs)));
}

async function differences(built) {
  const names = new Set([...(await readdir(built)), ...(await readdir(target).catch(() => []))]);
  const found = [];
  for (const name of [...names].sort()) {
    const [is, ought] = await Promise.all([target, built].map((at) => readFile(join(at, name)).catch(() => null)));
    if (!is || !ought || !is.equals(ought)) found.push(name);
  }
  return found;
}

if (process.argv.includes("--check")) {
  const built = await mkdtemp(join(tmpdir(), "page-"));
  await buildInto(built);
  const stale = await differences(built);
  await rm(built, { recursive: true });
  if (stale.length) {
    console.error(`streams/watch/static is not what page/ builds (${stale.join(", ")}): run \`make page\``);
    process.exit(1);
  }
} else {
  await rm(target, { recursive: true, force: true });
  await buildInto(target);
}
