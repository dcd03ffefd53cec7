import type { Side } from '../parts/Look.ts';

/** What the rig does with a part beyond carrying it along. */
export const FACE_ROLES = [
  'eyeWhite',
  'eyeIris',
  'eyeShade',
  'eyeHighlight',
  'eyeLid',
  'eyeLower',
  'eyeCrease',
  'eyeClosed',
  'eyeHappy',
  'brow',
] as const;
export type FaceRole = (typeof FACE_ROLES)[number];

export type PartRole =
  | { readonly kind: FaceRole; readonly side: Side }
  | { readonly kind: 'mouth' }
  | { readonly kind: 'nose' }
  | { readonly kind: 'blush' }
  | { readonly kind: 'plain' };

const PLAIN: PartRole = { kind: 'plain' };

/** A part's role stands in its name: `eyeLeftIris`, `browRight`, `mouthSmile`, `nose`, `blush…`. */
export function partRole(id: string): PartRole {
  const eye = /^eye(Left|Right)([A-Z][a-z]+)$/.exec(id);
  if (eye !== null) {
    const kind = FACE_ROLES.find((role) => role === `eye${eye[2]}`);
    if (kind !== undefined) return { kind, side: eye[1] as Side };
  }
  const brow = /^brow(Left|Right)$/.exec(id);
  if (brow !== null) return { kind: 'brow', side: brow[1] as Side };
  if (id.startsWith('mouth')) return { kind: 'mouth' };
  if (id.startsWith('nose')) return { kind: 'nose' };
  if (id.startsWith('blush')) return { kind: 'blush' };
  return PLAIN;
}
