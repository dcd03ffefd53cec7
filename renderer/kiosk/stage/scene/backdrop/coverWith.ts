import type { SceneLayout } from '../SceneLayout.ts';

/** Where a picture lies: its upper left corner in pixels of the screen, and how far it is enlarged. */
export type Cover = { readonly x: number; readonly y: number; readonly scale: number };

/**
 * Lays a backdrop that was painted for one screen over another one: the place where she stands on the horizon stays where
 * she stands, and nothing of the screen is left bare. Enlarged evenly, so a moon stays round.
 */
export function coverWith(painted: SceneLayout, screen: SceneLayout): Cover {
  const scale = Math.max(
    screen.standX / painted.standX,
    (screen.width - screen.standX) / (painted.width - painted.standX),
    screen.horizonY / painted.horizonY,
    (screen.height - screen.horizonY) / (painted.height - painted.horizonY),
  );
  return {
    x: screen.standX - painted.standX * scale,
    y: screen.horizonY - painted.horizonY * scale,
    scale,
  };
}
