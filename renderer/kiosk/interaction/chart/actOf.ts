import type { ActName } from '../../overlay/OverlayModel.ts';

/** The name of the act, without the parts within it, from a snapshot's value. */
export function actOf(value: { readonly act: string | object }): ActName {
  const name = typeof value.act === 'string' ? value.act : Object.keys(value.act)[0];
  // `opening` is left in the same step in which it is entered, so it is never seen from outside.
  return name as ActName;
}
