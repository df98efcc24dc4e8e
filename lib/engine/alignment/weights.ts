import type { Aspect } from "../values/value.ts";
import type { Signs } from "./signs.ts";

/** What each sign of "both speak of the same thing" counts. The signs of an aspect add up to 1. */
export type Weights = Readonly<Record<keyof Signs, number>>;

/** Signs weigh by aspect: a count is known by what it counts, a date by what happened, a quotation by its words. */
export const WEIGHTS: Readonly<Record<Aspect, Weights>> = {
  date: {
    predicate: 0.18,
    roles: 0,
    head: 0.07,
    value: 0.26,
    context: 0.2,
    bond: 0.05,
    lonely: 0.1,
    place: 0.14,
  },
  quantity: {
    predicate: 0.12,
    roles: 0,
    head: 0.03,
    value: 0.2,
    context: 0.22,
    bond: 0,
    lonely: 0.15,
    place: 0.28,
  },
  who: {
    predicate: 0.1,
    roles: 0.1,
    head: 0,
    value: 0.22,
    context: 0.08,
    bond: 0.03,
    lonely: 0.17,
    place: 0.3,
  },
  where: {
    predicate: 0.1,
    roles: 0.14,
    head: 0,
    value: 0.2,
    context: 0.25,
    bond: 0.04,
    lonely: 0.12,
    place: 0.15,
  },
  name: {
    predicate: 0,
    roles: 0,
    head: 0,
    value: 0.8,
    context: 0.05,
    bond: 0,
    lonely: 0,
    place: 0.15,
  },
  wording: {
    predicate: 0,
    roles: 0.08,
    head: 0,
    value: 0.32,
    context: 0.1,
    bond: 0.05,
    lonely: 0.18,
    place: 0.27,
  },
  whether: {
    predicate: 0.1,
    roles: 0.18,
    head: 0.2,
    value: 0,
    context: 0.2,
    bond: 0.22,
    lonely: 0.04,
    place: 0.06,
  },
};

/** Mean link that a group must reach. Higher loses facts, lower joins what only looks alike. */
export const THRESHOLDS: Readonly<Record<Aspect, number>> = {
  date: 0.59,
  quantity: 0.51,
  who: 0.63,
  where: 0.55,
  name: 0.55,
  wording: 0.51,
  whether: 0.53,
};

/** What a sign counts where one side does not say: neither for nor against. */
export const UNKNOWN = 0.5;
/** A related predicate class instead of the same one. */
export const RELATED = 0.7;
/** An opposite class: it speaks of the same question and answers it the other way. */
export const OPPOSITE = 0.8;
/** A predicate that only stands in the same clause as the value. */
export const SECONDARY = 0.85;
/** Values that look no more alike than this exclude each other. */
export const DIFFERENT = 0.3;
/** The least that a class counts which most sentences of the story have. */
export const COMMON_PREDICATE = 0.75;
