declare const brandName: unique symbol;

/** A type that cannot be swapped for another of the same shape, at no cost at run time. */
export type Brand<Base, Name extends string> = Base & { readonly [brandName]: Name };

export type Milliseconds = Brand<number, 'Milliseconds'>;
/** A moment: milliseconds since 1970-01-01T00:00Z. */
export type EpochMilliseconds = Brand<number, 'EpochMilliseconds'>;
/** A UUIDv7 in its 36-character text form, lower case. */
export type EventId = Brand<string, 'EventId'>;
export type VisitId = Brand<string, 'VisitId'>;
export type KioskId = Brand<string, 'KioskId'>;

export const epochMilliseconds = (value: number): EpochMilliseconds => value as EpochMilliseconds;
