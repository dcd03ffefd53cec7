/** Colours of the charts: told apart on a screen, on paper and, by their lightness, without colour. */
export const INK = '#1d1236';
export const INK_SOFT = '#5b4f78';
export const LINE = '#e2daf4';
export const PAPER = '#ffffff';

export const PASSERS_BY = '#8c7ab8';
export const VISITS = '#6a3fe0';
export const CHECK_INS = '#c2247a';
export const COMPLETED = '#0d7a55';
export const BY_HAND = '#6a3fe0';
export const BY_TOUCH = '#e39a1c';

/** From few to many. */
export const SHADES = ['#f1ebff', '#c9b5ff', '#8f6bff', '#5a2fd0', '#351285'];

/** One for each landmark, in walking order. */
export const LANDMARK_COLOURS = [
  '#6a3fe0',
  '#c2247a',
  '#0e7f86',
  '#c06a00',
  '#2f6fd6',
  '#a1389f',
  '#1f8048',
  '#b5482f',
] as const;

/** Laid over what was counted while kiosks did not see enough. */
export const HATCH = {
  symbol: 'rect',
  color: 'rgba(255, 255, 255, 0.72)',
  dashArrayX: [1, 0],
  dashArrayY: [3, 4],
  rotation: Math.PI / 4,
} as const;

export const CHART_FONT = '"Noto Sans SC Variable", "Baloo 2 Variable", sans-serif';
