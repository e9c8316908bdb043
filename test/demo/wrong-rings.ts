type Ring = readonly (readonly [number, number])[];
type Geometry = { readonly type: string; readonly coordinates: unknown };
type Collection = {
  readonly type: string;
  readonly features: readonly {
    readonly type: string;
    readonly properties: { readonly name: string };
    readonly geometry: Geometry;
  }[];
};

/** What is wrong with the polygons of a collection: rings that are open, or wound the other way than RFC 7946, 3.1.6. */
export function wrongRings({ features }: Collection): readonly string[] {
  return features.flatMap(({ properties: { name }, geometry }) =>
    polygonsOf(geometry).flatMap((rings) =>
      rings.flatMap((ring, i) => [
        ...(ring.length >= 4 && String(ring[0]) === String(ring.at(-1)) ? [] : [`${name}: ring ${i} is open`]),
        ...(area(ring) > 0 === (i === 0) ? [] : [`${name}: ring ${i} is wound the wrong way`]),
      ]),
    ),
  );
}

const polygonsOf = ({ type, coordinates }: Geometry): readonly (readonly Ring[])[] => {
  if (type === "Polygon") return [coordinates as Ring[]];
  return type === "MultiPolygon" ? (coordinates as Ring[][]) : [];
};

/** Twice the signed area: positive for a ring against the clock. */
const area = (ring: Ring): number =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0);
