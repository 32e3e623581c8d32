declare module "world" {
  import type { GeometryCollection, Topology } from "topojson-specification";
  const world: {
    map: Topology<{ countries: GeometryCollection }>;
    countries: [string, string, number, number][];
    roots: [string, string][];
  };
  export default world;
}
