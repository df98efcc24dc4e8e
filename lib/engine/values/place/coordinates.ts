import type { Comparison } from "../value.ts";

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Half a minute of arc and a little: points rounded to whole minutes can differ by this much and be the same. */
const ROUNDING_DEGREES = 1.05 / 60;
/** A minute of latitude is a nautical mile (1,852 m). */
const KILOMETRES_PER_DEGREE = 60 * 1.852;

/** Compares two points in decimal degrees: within rounding they agree, beyond it they conflict. Symmetric. */
export function compareCoordinates(a: Point, b: Point): Comparison {
  const north = Math.abs(a.latitude - b.latitude);
  const east = Math.abs(a.longitude - b.longitude);
  if (north <= ROUNDING_DEGREES && east <= ROUNDING_DEGREES) {
    return {
      relation: "agree",
      ruleId: "place-same-point",
      reason: { id: "Koordinatnya sama.", en: "The coordinates are the same." },
    };
  }
  const narrowing = Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180);
  const kilometres = Math.round(Math.hypot(north, east * narrowing) * KILOMETRES_PER_DEGREE);
  return {
    relation: "conflict",
    ruleId: "place-different-point",
    reason: {
      id: `Kedua titik itu terpaut sekitar ${kilometres} km.`,
      en: `The two points are about ${kilometres} km apart.`,
    },
  };
}
