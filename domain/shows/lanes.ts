import type { Clip, Show } from './Show.ts';

export type Track = keyof Show['tracks'];

/** The clips of one track that must not overlap: those of one idol, of one effect, or all of them. */
export const LANES: { readonly [Name in Track]: (clip: Show['tracks'][Name][number]) => string } = {
  formation: () => '',
  motion: ({ idol }) => idol,
  expression: ({ idol }) => idol,
  lyrics: () => '',
  effects: ({ effect }) => effect,
  camera: () => '',
  cheers: () => '',
};

export const TRACKS = Object.keys(LANES) as readonly Track[];

export const laneOf = (track: Track, clip: Clip): string => (LANES[track] as (clip: Clip) => string)(clip);

/** What everybody does, each of them does. */
export const sharesLane = (one: string, other: string): boolean =>
  one === other || one === 'all' || other === 'all';
