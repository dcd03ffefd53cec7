import type {
  PART_CHOICES,
  PaletteKey,
  PartPlace,
  PropChoice,
  ProportionKey,
} from '../../../../domain/idols/recipe.ts';
import type { Bilingual } from '../../language.ts';

/** The places of the figure that leave a choice, in the order in which one looks at somebody. */
export const PLACES = [
  'fringe',
  'hairSides',
  'hairTop',
  'hairBack',
  'eyes',
  'brows',
  'mouth',
  'outfit',
  'hands',
] as const satisfies readonly PartPlace[];
export type Place = (typeof PLACES)[number];

export const PLACE_NAMES: Readonly<Record<Place, Bilingual>> = {
  fringe: { zh: '刘海', en: 'Fringe' },
  hairSides: { zh: '侧发', en: 'Side hair' },
  hairTop: { zh: '头顶', en: 'Crown' },
  hairBack: { zh: '后发', en: 'Back hair' },
  eyes: { zh: '眼睛', en: 'Eyes' },
  brows: { zh: '眉毛', en: 'Brows' },
  mouth: { zh: '嘴', en: 'Mouth' },
  outfit: { zh: '服装', en: 'Outfit' },
  hands: { zh: '手', en: 'Hands' },
};

export const PART_NAMES: {
  readonly [Of in Place]: Readonly<Record<(typeof PART_CHOICES)[Of][number], Bilingual>>;
} = {
  eyes: {
    starry: { zh: '星光', en: 'Starry' },
    cool: { zh: '清冷', en: 'Cool' },
    tender: { zh: '温柔', en: 'Tender' },
    wide: { zh: '圆亮', en: 'Wide' },
    sparkling: { zh: '闪亮', en: 'Sparkling' },
    keen: { zh: '锐利', en: 'Keen' },
    sly: { zh: '机灵', en: 'Sly' },
    curious: { zh: '好奇', en: 'Curious' },
  },
  brows: {
    gentle: { zh: '柔和', en: 'Gentle' },
    level: { zh: '平直', en: 'Level' },
    strong: { zh: '英气', en: 'Strong' },
    tender: { zh: '温柔', en: 'Tender' },
    short: { zh: '短眉', en: 'Short' },
    keen: { zh: '锐利', en: 'Keen' },
    sly: { zh: '机灵', en: 'Sly' },
  },
  mouth: {
    bright: { zh: '开朗', en: 'Bright' },
    fanged: { zh: '小虎牙', en: 'Little fang' },
    cat: { zh: '猫嘴', en: 'Cat' },
  },
  hairBack: {
    roundedNape: { zh: '圆弧', en: 'Rounded' },
    floorLong: { zh: '及地长发', en: 'Floor length' },
    curledNape: { zh: '卷尾', en: 'Curled' },
    windsweptCrop: { zh: '随风短发', en: 'Windswept crop' },
    flickedBob: { zh: '外翘短发', en: 'Flicked bob' },
    gatheredNape: { zh: '束起', en: 'Gathered' },
    steppedNape: { zh: '层次', en: 'Stepped' },
    roundBob: { zh: '圆短发', en: 'Round bob' },
  },
  hairTop: {
    dome: { zh: '蓬松', en: 'Fluffy' },
    sleekCrown: { zh: '柔顺', en: 'Sleek' },
    smoothDome: { zh: '光滑', en: 'Smooth' },
    plainDome: { zh: '素净', en: 'Plain' },
    windswept: { zh: '随风', en: 'Windswept' },
    glossDome: { zh: '光泽', en: 'Glossy' },
    honeyDome: { zh: '暖蜜', en: 'Honeyed' },
  },
  fringe: {
    sweptLocks: { zh: '斜刘海', en: 'Swept' },
    himeCut: { zh: '齐刘海', en: 'Straight cut' },
    partedCurls: { zh: '中分卷', en: 'Parted curls' },
    windswept: { zh: '随风', en: 'Windswept' },
    tousled: { zh: '凌乱', en: 'Tousled' },
    squareParting: { zh: '方分', en: 'Square parting' },
    stepped: { zh: '层次', en: 'Stepped' },
    mirroredLocks: { zh: '对称', en: 'Mirrored' },
    arched: { zh: '弯月', en: 'Arched' },
  },
  hairSides: {
    twinTails: { zh: '双马尾', en: 'Twin tails' },
    frontStrands: { zh: '胸前长发', en: 'Front strands' },
    ribbonRinglets: { zh: '缎带卷', en: 'Ribbon ringlets' },
    windswept: { zh: '随风', en: 'Windswept' },
    cloudPuffs: { zh: '云朵髻', en: 'Cloud puffs' },
    tracedBraid: { zh: '电路辫', en: 'Circuit braid' },
    stepped: { zh: '层次', en: 'Stepped' },
    turnedIn: { zh: '内扣', en: 'Turned in' },
  },
  outfit: {
    starStage: { zh: '星光舞台装', en: 'Star stage dress' },
    octagonGlass: { zh: '八角玻璃裙', en: 'Glass tower dress' },
    tieredGown: { zh: '层叠礼服', en: 'Tiered gown' },
    lineMap: { zh: '线路图运动装', en: 'Line-map jacket' },
    makerDungarees: { zh: '创客背带裤', en: 'Maker dungarees' },
    chipLab: { zh: '芯片实验服', en: 'Chip lab coat' },
    boxyHoodie: { zh: '像素卫衣', en: 'Boxy hoodie' },
    archiveCardigan: { zh: '馆藏开衫', en: 'Archive cardigan' },
  },
  hands: {
    slender: { zh: '素手', en: 'Bare' },
    gloved: { zh: '手套', en: 'Gloved' },
  },
};

export const PROP_NAMES: Readonly<Record<PropChoice, Bilingual>> = {
  pilotGoggles: { zh: '飞行护目镜', en: 'Pilot goggles' },
  hexagonNuts: { zh: '六角螺母', en: 'Hexagon nuts' },
  propellerBells: { zh: '螺旋桨铃铛', en: 'Propeller bells' },
  frecklesAndSmudge: { zh: '雀斑与油渍', en: 'Freckles and a smudge' },
  droneFriend: { zh: '小无人机', en: 'Drone friend' },
  starHairpins: { zh: '星星发夹', en: 'Star hairpins' },
  flowerScrunchies: { zh: '花朵发圈', en: 'Flower scrunchies' },
  televisionBackpack: { zh: '电视背包', en: 'Television backpack' },
  mastHairpins: { zh: '天线发簪', en: 'Mast hairpins' },
  roseHeaddress: { zh: '玫瑰头饰', en: 'Rose headdress' },
  ringletBows: { zh: '卷发蝴蝶结', en: 'Ringlet bows' },
  laceParasol: { zh: '蕾丝阳伞', en: 'Lace parasol' },
  flyingScarf: { zh: '飞扬围巾', en: 'Flying scarf' },
  cheekPlaster: { zh: '脸颊创可贴', en: 'Cheek plaster' },
  gateClips: { zh: '闸机发夹', en: 'Gate clips' },
  contactClips: { zh: '触点发夹', en: 'Contact clips' },
  trackTuft: { zh: '轨道呆毛', en: 'Track tuft' },
  pixelHeadphones: { zh: '像素耳机', en: 'Pixel headphones' },
  neckCamera: { zh: '挂脖相机', en: 'Neck camera' },
  roundGlasses: { zh: '圆眼镜', en: 'Round glasses' },
  chainedPager: { zh: '链条传呼机', en: 'Chained pager' },
  cassetteSatchel: { zh: '磁带挎包', en: 'Cassette satchel' },
};

export const PALETTE_NAMES: Readonly<Record<PaletteKey, Bilingual>> = {
  hair: { zh: '头发', en: 'Hair' },
  hairTips: { zh: '发梢', en: 'Hair tips' },
  irisTop: { zh: '虹膜上部', en: 'Top of the iris' },
  irisMiddle: { zh: '虹膜中部', en: 'Middle of the iris' },
  irisBottom: { zh: '虹膜下部', en: 'Bottom of the iris' },
  dominant: { zh: '主色', en: 'Main colour' },
  dominantLight: { zh: '主色的浅色', en: 'Lighter main colour' },
  accent: { zh: '点缀色', en: 'Accent' },
  neutral: { zh: '底色', en: 'Ground colour' },
  metal: { zh: '金属', en: 'Metal' },
  skin: { zh: '皮肤', en: 'Skin' },
};

export const PROPORTION_NAMES: Readonly<Record<ProportionKey, Bilingual>> = {
  stature: { zh: '身高', en: 'Height' },
  eyeSize: { zh: '眼睛大小', en: 'Size of the eyes' },
  eyeSpacing: { zh: '眼距', en: 'Distance of the eyes' },
  eyeTilt: { zh: '眼尾高低', en: 'Tilt of the eyes' },
  faceWidth: { zh: '脸宽', en: 'Width of the face' },
  hairLength: { zh: '发长', en: 'Length of the hair' },
  skirtWidth: { zh: '裙摆宽度', en: 'Width of the skirt' },
};
