/** A polyline in degrees. */
export type Course = readonly (readonly [lon: number, lat: number])[];

/** A stretch of country to bake: what shapes the ground, and what is drawn on it. */
export interface Land {
  readonly id: string;
  readonly view: {
    /** Longitude of the middle of the table, and the latitudes of its near and far edge. */
    readonly lon0: number;
    readonly lat0: number;
    readonly lat1: number;
    /** Latitude at which a degree of longitude has its true width. */
    readonly standardLat: number;
  };
  /** Crests of the mountains: height and width in table units, and axis. */
  readonly ranges: readonly (readonly [height: number, width: number, axis: Course])[];
  readonly rivers: readonly Course[];
  /** Whether the world's coasts run through the view. */
  readonly coast: boolean;
  /** Closed outlines of further waters: lakes, or the sea of a country that is not on any atlas. */
  readonly waters: readonly Course[];
  /** Countries, by ISO number, between which the frontier runs; or the frontier itself. */
  readonly frontier: ReadonlyArray<readonly [string, string]> | readonly Course[];
}

/** Reads “lon lat, lon lat, …”. */
export function course(text: string): Course {
  return text.split(',').map(pair => {
    const [lon = Number.NaN, lat = Number.NaN] = pair.trim().split(/\s+/).map(Number);
    return [lon, lat] as const;
  });
}
