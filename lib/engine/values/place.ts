import type { Localised } from "../article.ts";
import { nameOfEntity } from "./party/identity.ts";
import { compareCoordinates } from "./place/coordinates.ts";
import type { Comparison, PlaceValue } from "./value.ts";

/**
 * Compares where. The same place agrees, with or without its type word; a place inside the other is the more precise
 * one; points conflict where they are farther apart than rounding allows, bearings where they name different sides.
 * With `a` and `b` exchanged only `weaker` turns round.
 */
export function comparePlaces(a: PlaceValue, b: PlaceValue): Comparison {
  if (a.coordinates && b.coordinates) {
    return compareCoordinates(a.coordinates, b.coordinates);
  }
  if (a.coordinates || b.coordinates) {
    return {
      relation: "unrelated",
      ruleId: "place-point-and-name",
      reason: {
        id: "Yang satu memberi koordinat, yang lain nama tempat.",
        en: "One gives coordinates, the other the name of a place.",
      },
    };
  }
  if (samePlace(a, b)) {
    return compareBearings(a, b);
  }
  if (a.within.includes(b.entity)) {
    return inside(a, b, "b");
  }
  if (b.within.includes(a.entity)) {
    return inside(b, a, "a");
  }
  return different(a, b);
}

const COMPASS: Readonly<Record<string, Localised>> = {
  N: { id: "sebelah utara", en: "north of" },
  NE: { id: "timur laut", en: "north-east of" },
  E: { id: "sebelah timur", en: "east of" },
  SE: { id: "tenggara", en: "south-east of" },
  S: { id: "sebelah selatan", en: "south of" },
  SW: { id: "barat daya", en: "south-west of" },
  W: { id: "sebelah barat", en: "west of" },
  NW: { id: "barat laut", en: "north-west of" },
};

/** The place as a short answer: a country by its name in each language, any other as the outlet writes it. */
export function describePlace(value: PlaceValue): Localised {
  const side = COMPASS[value.bearing ?? ""];
  const id = nameOfEntity(value, "id");
  const en = nameOfEntity(value, "en");
  return side ? { id: `${side.id} ${id}`, en: `${side.en} ${en}` } : { id, en };
}

/** `place:natuna-north.sea` → its words and its type. */
function partsOf(entity: string): { readonly core: string; readonly type: string } {
  const [core = "", type = ""] = entity.split(".");
  return { core, type };
}

function samePlace(a: PlaceValue, b: PlaceValue): boolean {
  if (a.entity === b.entity || foldName(a.name) === foldName(b.name)) {
    return true;
  }
  const one = partsOf(a.entity);
  const other = partsOf(b.entity);
  const untyped = one.core === other.core && (one.type === "" || other.type === "");
  return untyped && a.entity.startsWith("place:") && b.entity.startsWith("place:");
}

const foldName = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

function compareBearings(a: PlaceValue, b: PlaceValue): Comparison {
  if (a.bearing !== undefined && b.bearing !== undefined && a.bearing !== b.bearing) {
    return different(a, b);
  }
  const place = describePlace(a.bearing === undefined ? b : a);
  if (a.bearing !== b.bearing) {
    return {
      relation: "partial",
      weaker: a.bearing === undefined ? "a" : "b",
      ruleId: "place-bearing-missing",
      reason: {
        id: `Hanya satu yang menyebut arahnya (${place.id}).`,
        en: `Only one gives the direction (${place.en}).`,
      },
    };
  }
  const named =
    a.name.length > b.name.length || (a.name.length === b.name.length && a.name < b.name)
      ? describePlace(a)
      : describePlace(b);
  return {
    relation: "agree",
    ruleId: "place-same",
    reason: { id: `Keduanya menyebut ${named.id}.`, en: `Both say ${named.en}.` },
  };
}

function inside(inner: PlaceValue, outer: PlaceValue, weaker: "a" | "b"): Comparison {
  const [part, whole] = [describePlace(inner), describePlace(outer)];
  return {
    relation: "partial",
    weaker,
    ruleId: "place-part-of",
    reason: {
      id: `${part.id} berada di ${whole.id}; yang satu lebih rinci.`,
      en: `${part.en} is in ${whole.en}; one is more precise.`,
    },
  };
}

function different(a: PlaceValue, b: PlaceValue): Comparison {
  const [first, second] = [describePlace(a), describePlace(b)].sort((x, y) =>
    x.en < y.en ? -1 : 1,
  );
  return {
    relation: "conflict",
    ruleId: "place-different",
    reason: {
      id: `Yang satu menyebut ${first?.id ?? ""}, yang lain ${second?.id ?? ""}.`,
      en: `One says ${first?.en ?? ""}, the other ${second?.en ?? ""}.`,
    },
  };
}
