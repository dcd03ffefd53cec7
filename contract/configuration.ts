import { z } from 'zod';
import { GESTURE_IDS, type GestureId } from '../domain/gestures/vocabulary.ts';
import { type IdolId, LANDMARK_IDS, type LandmarkId } from '../domain/landmarks/landmarks.ts';
import { IDOL_IDS } from '../domain/shows/idolIds.ts';
import { lineSchema, OCCASIONS } from './lines.ts';
import { streetViewSchema } from './passes.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time of day like "09:30"');
const spanOfDay = z
  .strictObject({ from: timeOfDay, to: timeOfDay })
  .refine(({ from, to }) => from !== to, 'expected two different times in "from" and "to"');
const share = z.number().min(0).max(1);
export const zoneSchema = z.strictObject({ left: share, top: share, right: share, bottom: share }).refine(
  // Shares like 0.15 and 0.35 are not exact, nor is what lies between them.
  ({ left, right, top, bottom }) => Math.min(right - left, bottom - top) >= 0.2 - 1e-9,
  'expected a zone of at least a fifth of the picture each way',
);
export type Zone = z.infer<typeof zoneSchema>;
/** Any that this system knows. */
export const timeZoneName = z
  .string()
  .refine(isTimeZoneName, 'expected an IANA time zone like "Asia/Shanghai"');

function isTimeZoneName(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * The kiosk's configuration file, `starstreet.jsonc` in the data folder. Every key has a default, so an empty or
 * missing file is a whole configuration. Unknown keys are refused: a misspelt key must not be silently ignored.
 */
export const configurationSchema = z.strictObject({
  /** Where this kiosk stands. */
  landmark: z.enum(LANDMARK_IDS as [LandmarkId, ...LandmarkId[]]).default('northPlaza'),
  /** IANA name; all hours below and in exports are in this zone. */
  timeZone: timeZoneName.default('Asia/Shanghai'),
  /** Always open when null. May run past midnight. */
  openingHours: spanOfDay.nullable().default(null),
  camera: z
    .strictObject({
      enabled: z.boolean().default(true),
      /** Label of the camera to use, or part of it; null takes the system's first. */
      label: z.string().nullable().default(null),
      /** Hours in which the camera is off, whatever happens. */
      offHours: z.array(spanOfDay).default([]),
      /** The little frame that shows the visitors themselves, mirrored. Never stored. */
      mirrorFrame: z.boolean().default(false),
      /** Of that frame: 1 as the camera gives it. */
      mirrorBrightness: z.number().min(0.5).max(2).default(1),
      /**
       * Who counts: people whose face is within this part of the picture, as the visitors see it in a mirror. Shares of
       * its width and height. Default: all of it.
       */
      zone: zoneSchema.default({ left: 0, top: 0, right: 1, bottom: 1 }),
    })
    .prefault({}),
  street: z
    .strictObject({
      /** It rains: she speaks of it. Switched by staff, for a screen does not feel the rain. */
      raining: z.boolean().default(false),
    })
    .prefault({}),
  interaction: z
    .strictObject({
      /** How long a pose is held until it counts. */
      holdDurationMs: z.int().min(300).max(3000).default(700),
      /** How long nobody may be in view before a visit has ended. */
      goneAfterMs: z.int().min(500).max(60_000).default(4000),
      /** How long without a touch before a visit by touch has ended. */
      touchIdleAfterMs: z.int().min(5000).max(600_000).default(30_000),
    })
    .prefault({}),
  sound: z
    .strictObject({
      volume: z.number().min(0).max(1).default(0.7),
      quietHours: z.array(spanOfDay).default([{ from: '22:00', to: '08:00' }]),
      quietVolume: z.number().min(0).max(1).default(0.2),
    })
    .prefault({}),
  screen: z
    .strictObject({
      /** The first language of the two that are always shown. */
      language: z.enum(['zh-CN', 'en']).default('zh-CN'),
      /** By how many degrees clockwise the page is turned, for a screen that the system cannot turn. */
      turn: z.literal([0, 90, 180, 270]).default(0),
    })
    .prefault({}),
  staff: z
    .strictObject({
      /** Port of the console for phones in the same network. It is closed until staff open it in the console. */
      networkPort: z.int().min(0).max(65_535).default(4311),
    })
    .prefault({}),
  privacy: z
    .strictObject({
      /** After how many days it is forgotten which pass was stamped when; at the edition's end in any case. */
      keepPassStampsDays: z.int().min(1).max(366).default(14),
    })
    .prefault({}),
  server: z
    .strictObject({
      host: z.enum(['127.0.0.1']).default('127.0.0.1'),
      /** 0 takes any free port. */
      port: z.int().min(0).max(65_535).default(4310),
    })
    .prefault({}),
});
export type Configuration = z.infer<typeof configurationSchema>;

/** What the page is told at its start: the configuration it needs, and how this run was started. */
export const kioskSettingsSchema = z.strictObject({
  version: z.string(),
  kioskId: z.uuid(),
  landmark: configurationSchema.shape.landmark,
  timeZone: z.string(),
  street: streetViewSchema,
  camera: z.strictObject({
    enabled: z.boolean(),
    label: z.string().nullable(),
    mirrorFrame: z.boolean(),
    mirrorBrightness: z.number(),
    zone: zoneSchema,
  }),
  screen: z.strictObject({ turn: z.literal([0, 90, 180, 270]) }),
  /** The landmarks in walking order, by the names that staff gave them. */
  landmarks: z.array(
    z.strictObject({
      id: configurationSchema.shape.landmark,
      zh: z.string(),
      en: z.string(),
      idol: z.string(),
    }),
  ),
  /** Who stands at this one. */
  idol: z.strictObject({
    /** One of the eight, or an idol of the studio. */
    id: z.string(),
    zh: z.string(),
    en: z.string(),
    /** Folder of the baked idol like `/idols/xingman/`, or a recipe that the page bakes, like `/own-idols/meimei.json?look=…`: another one for each look. */
    address: z.string(),
    /** Whose voice, manner, lines and signature gesture she has. */
    character: z.enum(IDOL_IDS as [IdolId, ...IdolId[]]),
  }),
  /** The gestures that are sought and offered; the signature gesture is always one of them. */
  gestures: z.array(z.enum(GESTURE_IDS as [GestureId, ...GestureId[]])),
  /** What she says instead of her own lines, of those occasions that staff wrote anew. */
  lines: z.partialRecord(z.enum(OCCASIONS), z.array(lineSchema).min(1)),
  interaction: z.strictObject({ holdDurationMs: z.int(), goneAfterMs: z.int(), touchIdleAfterMs: z.int() }),
  /** The volume that holds now; later changes come over the live socket. */
  volume: z.number(),
  open: z.boolean(),
  raining: z.boolean(),
  language: z.enum(['zh-CN', 'en']),
  /** With `--film`: the camera is a film of this length that is shown once; null with a real camera. */
  filmDurationMs: z.number().nullable(),
});
export type KioskSettings = z.infer<typeof kioskSettingsSchema>;
