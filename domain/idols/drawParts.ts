import { drawSlenderBody } from './parts/bodies/slenderBody.ts';
import { drawGentleBrows } from './parts/brows/gentleBrows.ts';
import { drawKeenBrows } from './parts/brows/keenBrows.ts';
import { drawLevelBrows } from './parts/brows/levelBrows.ts';
import { drawShortBrows } from './parts/brows/shortBrows.ts';
import { drawSlyBrows } from './parts/brows/slyBrows.ts';
import { drawStrongBrows } from './parts/brows/strongBrows.ts';
import { drawTenderBrows } from './parts/brows/tenderBrows.ts';
import { drawCoolEyes } from './parts/eyes/coolEyes.ts';
import { drawKeenEyes } from './parts/eyes/keenEyes.ts';
import { drawSlyEyes } from './parts/eyes/slyEyes.ts';
import { drawSparklingEyes } from './parts/eyes/sparklingEyes.ts';
import { drawStarryEyes } from './parts/eyes/starryEyes.ts';
import { drawTenderEyes } from './parts/eyes/tenderEyes.ts';
import { drawCuriousEyes, drawWideEyes } from './parts/eyes/wideEyes.ts';
import { drawSoftFace } from './parts/face/softFace.ts';
import { archedFringeOutlines, drawArchedFringe } from './parts/hair/archedFringe.ts';
import { drawCloudPuffs } from './parts/hair/cloudPuffs.ts';
import { drawCurledNape } from './parts/hair/curledNape.ts';
import { drawDomeTop, drawPlainDome, drawSmoothDome } from './parts/hair/domeTop.ts';
import { drawFlickedBob } from './parts/hair/flickedBob.ts';
import { drawFloorLong } from './parts/hair/floorLong.ts';
import { drawFrontStrands } from './parts/hair/frontStrands.ts';
import { drawGatheredNape } from './parts/hair/gatheredNape.ts';
import { drawGlossDome } from './parts/hair/glossDome.ts';
import { drawHimeFringe, himeFringeOutlines } from './parts/hair/himeFringe.ts';
import { drawPartedCurls, partedCurlsOutlines } from './parts/hair/partedCurls.ts';
import { drawRibbonRinglets } from './parts/hair/ribbonRinglets.ts';
import { drawHoneyDome, drawRoundBob, drawTurnedSides } from './parts/hair/roundBob.ts';
import { drawRoundedNape } from './parts/hair/roundedNape.ts';
import { drawSleekCrown } from './parts/hair/sleekCrown.ts';
import { drawSquareParting, squarePartingOutlines } from './parts/hair/squareParting.ts';
import { drawSteppedFringe, steppedFringeOutlines } from './parts/hair/steppedFringe.ts';
import { drawSteppedNape } from './parts/hair/steppedNape.ts';
import { drawSteppedSides } from './parts/hair/steppedSides.ts';
import {
  drawMirroredFringe,
  drawSweptFringe,
  mirroredFringeOutlines,
  sweptFringeOutlines,
} from './parts/hair/sweptFringe.ts';
import { drawTousledFringe, tousledFringeOutlines } from './parts/hair/tousledFringe.ts';
import { drawTracedBraid } from './parts/hair/tracedBraid.ts';
import { drawTwinTails } from './parts/hair/twinTails.ts';
import { drawWindsweptCrop } from './parts/hair/windsweptCrop.ts';
import { drawWindsweptFringe, windsweptFringeOutlines } from './parts/hair/windsweptFringe.ts';
import { drawWindsweptSides } from './parts/hair/windsweptSides.ts';
import { drawWindsweptTop } from './parts/hair/windsweptTop.ts';
import { drawGlovedHands, drawSlenderHands } from './parts/hands/slenderHands.ts';
import type { Look } from './parts/Look.ts';
import { lookOf } from './parts/Look.ts';
import { drawBrightMouth, drawFangedMouth } from './parts/mouths/brightMouth.ts';
import { drawCatMouth } from './parts/mouths/catMouth.ts';
import { drawArchiveCardigan } from './parts/outfits/archiveCardigan/archiveCardigan.ts';
import { drawBoxyHoodie } from './parts/outfits/boxyHoodie/boxyHoodie.ts';
import { drawChipLab } from './parts/outfits/chipLab/chipLab.ts';
import { drawLineMap } from './parts/outfits/lineMap/lineMap.ts';
import { drawMakerDungarees } from './parts/outfits/makerDungarees/makerDungarees.ts';
import { drawOctagonGlass } from './parts/outfits/octagonGlass/octagonGlass.ts';
import { drawStarStage } from './parts/outfits/starStage/starStage.ts';
import { drawTieredGown } from './parts/outfits/tieredGown/tieredGown.ts';
import type { PartDrawing } from './parts/PartDrawing.ts';
import { drawContactClips, drawTrackTuft } from './parts/props/contactClips.ts';
import { drawDroneFriend } from './parts/props/droneFriend.ts';
import { drawFlyingScarf } from './parts/props/flyingScarf.ts';
import { drawFlowerScrunchies, drawStarHairpins } from './parts/props/headwear.ts';
import { drawLaceParasol } from './parts/props/laceParasol.ts';
import { drawFrecklesAndSmudge, drawHexagonNuts, drawPropellerBells } from './parts/props/makerTouches.ts';
import { drawMastHairpins } from './parts/props/mastHairpins.ts';
import { drawNeckCamera } from './parts/props/neckCamera.ts';
import { drawCassetteSatchel, drawChainedPager } from './parts/props/oldDevices.ts';
import { drawPilotGoggles } from './parts/props/pilotGoggles.ts';
import { drawPixelHeadphones } from './parts/props/pixelHeadphones.ts';
import { drawRingletBows, drawRoseHeaddress } from './parts/props/roseHeaddress.ts';
import { drawRoundGlasses } from './parts/props/roundGlasses.ts';
import { drawCheekPlaster, drawGateClips } from './parts/props/sportyTouches.ts';
import { drawTelevisionBackpack } from './parts/props/televisionBackpack.ts';
import type { PropChoice, Recipe } from './recipe.ts';

type Draw = (look: Look) => PartDrawing[];

/** The drawing behind each choice of the part library; a new part is one file and one line here and in `recipe.ts`. */
const LIBRARY = {
  eyes: {
    sly: drawSlyEyes,
    keen: drawKeenEyes,
    starry: drawStarryEyes,
    cool: drawCoolEyes,
    tender: drawTenderEyes,
    wide: drawWideEyes,
    curious: drawCuriousEyes,
    sparkling: drawSparklingEyes,
  },
  brows: {
    sly: drawSlyBrows,
    keen: drawKeenBrows,
    gentle: drawGentleBrows,
    level: drawLevelBrows,
    strong: drawStrongBrows,
    tender: drawTenderBrows,
    short: drawShortBrows,
  },
  mouth: { cat: drawCatMouth, bright: drawBrightMouth, fanged: drawFangedMouth },
  hairBack: {
    roundBob: drawRoundBob,
    steppedNape: drawSteppedNape,
    gatheredNape: drawGatheredNape,
    roundedNape: drawRoundedNape,
    floorLong: drawFloorLong,
    curledNape: drawCurledNape,
    windsweptCrop: drawWindsweptCrop,
    flickedBob: drawFlickedBob,
  },
  hairTop: {
    glossDome: drawGlossDome,
    dome: drawDomeTop,
    sleekCrown: drawSleekCrown,
    smoothDome: drawSmoothDome,
    plainDome: drawPlainDome,
    honeyDome: drawHoneyDome,
    windswept: drawWindsweptTop,
  },
  hairSides: {
    turnedIn: drawTurnedSides,
    stepped: drawSteppedSides,
    tracedBraid: drawTracedBraid,
    twinTails: drawTwinTails,
    frontStrands: drawFrontStrands,
    ribbonRinglets: drawRibbonRinglets,
    windswept: drawWindsweptSides,
    cloudPuffs: drawCloudPuffs,
  },
  body: { slender: drawSlenderBody },
  outfit: {
    archiveCardigan: drawArchiveCardigan,
    boxyHoodie: drawBoxyHoodie,
    chipLab: drawChipLab,
    starStage: drawStarStage,
    octagonGlass: drawOctagonGlass,
    tieredGown: drawTieredGown,
    lineMap: drawLineMap,
    makerDungarees: drawMakerDungarees,
  },
  hands: { slender: drawSlenderHands, gloved: drawGlovedHands },
} as const satisfies {
  [Place in Exclude<keyof Recipe['parts'], 'face' | 'fringe'>]: Record<Recipe['parts'][Place], Draw>;
};

const FACES = { soft: drawSoftFace } as const;
const FRINGES = {
  arched: { draw: drawArchedFringe, outlines: archedFringeOutlines },
  mirroredLocks: { draw: drawMirroredFringe, outlines: mirroredFringeOutlines },
  stepped: { draw: drawSteppedFringe, outlines: steppedFringeOutlines },
  squareParting: { draw: drawSquareParting, outlines: squarePartingOutlines },
  tousled: { draw: drawTousledFringe, outlines: tousledFringeOutlines },
  windswept: { draw: drawWindsweptFringe, outlines: windsweptFringeOutlines },
  partedCurls: { draw: drawPartedCurls, outlines: partedCurlsOutlines },
  sweptLocks: { draw: drawSweptFringe, outlines: sweptFringeOutlines },
  himeCut: { draw: drawHimeFringe, outlines: himeFringeOutlines },
} as const;

const PROPS: { readonly [Prop in PropChoice]: Draw } = {
  roundGlasses: drawRoundGlasses,
  chainedPager: drawChainedPager,
  cassetteSatchel: drawCassetteSatchel,
  pixelHeadphones: drawPixelHeadphones,
  neckCamera: drawNeckCamera,
  contactClips: drawContactClips,
  trackTuft: drawTrackTuft,
  pilotGoggles: drawPilotGoggles,
  hexagonNuts: drawHexagonNuts,
  propellerBells: drawPropellerBells,
  frecklesAndSmudge: drawFrecklesAndSmudge,
  droneFriend: drawDroneFriend,
  flyingScarf: drawFlyingScarf,
  cheekPlaster: drawCheekPlaster,
  gateClips: drawGateClips,
  laceParasol: drawLaceParasol,
  ringletBows: drawRingletBows,
  roseHeaddress: drawRoseHeaddress,
  starHairpins: drawStarHairpins,
  flowerScrunchies: drawFlowerScrunchies,
  televisionBackpack: drawTelevisionBackpack,
  mastHairpins: drawMastHairpins,
};

/** All parts of the idol, back to front. Depends on the recipe alone: the same recipe gives the same markup. */
export function drawParts(recipe: Recipe): PartDrawing[] {
  const look = lookOf(recipe);
  const { parts } = recipe;
  const fringe = FRINGES[parts.fringe];
  const drawings = [
    FACES[parts.face](look, fringe.outlines()),
    fringe.draw(look),
    LIBRARY.eyes[parts.eyes](look),
    LIBRARY.brows[parts.brows](look),
    LIBRARY.mouth[parts.mouth](look),
    LIBRARY.hairBack[parts.hairBack](look),
    LIBRARY.hairTop[parts.hairTop](look),
    LIBRARY.hairSides[parts.hairSides](look),
    LIBRARY.body[parts.body](look),
    LIBRARY.outfit[parts.outfit](look),
    LIBRARY.hands[parts.hands](look),
    ...recipe.props.map((prop) => PROPS[prop](look)),
  ].flat();
  return drawings.sort((a, b) => a.drawOrder - b.drawOrder);
}
