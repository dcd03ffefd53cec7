import type { CSSProperties } from 'react';
import { SHIPPED_RECIPES } from './shippedRecipes.ts';
import './PartPicture.css';
import { type Crop, cropOf, type LibraryPlace, wearerOf } from './partCrops.ts';

/** Of the pictures of the eight: soles stand so far above the lower edge (model units, as `posterSvg` draws them). */
const POSTER_BOTTOM = 1340;
const SIDE_PX = 64;

type PartPictureProps = { readonly place: LibraryPlace; readonly choice: string };

/** What a part of the library looks like, on the one of the eight who wears it. */
export function PartPicture({ place, choice }: PartPictureProps) {
  const wearer = wearerOf(place, choice);
  if (wearer === null) return null;
  const style = placed(cropOf(place, choice), SHIPPED_RECIPES[wearer.idol].proportions.stature);
  return (
    <span className={wearer.isMirrored ? 'part-picture part-picture-mirrored' : 'part-picture'}>
      <img src={`/idols/${wearer.idol}/poster.png`} alt="" loading="lazy" style={style} />
    </span>
  );
}

/** The whole picture, so large and so far down that only the crop is seen. A model unit is `stature` of its pixels. */
function placed({ top, size }: Crop, stature: number): CSSProperties {
  const scale = SIDE_PX / (size * stature);
  const downPx = (POSTER_BOTTOM - top - size) * stature * scale;
  return { transform: `translate(-50%, ${downPx}px) scale(${scale})` };
}
