import { z } from 'zod';
import { SHEET_CROPS, SHEET_SETS } from '../domain/idols/sheet/SheetCell.ts';

/** One set of cells, or of it only those whose names begin with `name`. */
const choiceSchema = z.strictObject({ set: z.enum(SHEET_SETS), name: z.string().nullable() });
export type SheetChoice = z.infer<typeof choiceSchema>;

/** What the contact sheet's page is to draw. Each idol's baked folder is at `/idols/IDOL/`. */
export const sheetPlanSchema = z.strictObject({
  idols: z.array(z.string().min(1)).min(1),
  choices: z.array(choiceSchema).min(1),
  cellWidth: z.int().min(60).max(2000),
  /** Behind her, as 0xRRGGBB: a loud colour shows holes. */
  background: z.int().min(0).max(0xffffff),
  /** Null lets every set choose its own. */
  crop: z.enum(SHEET_CROPS).nullable(),
});
export type SheetPlan = z.infer<typeof sheetPlanSchema>;

/** After the last picture, or when the page cannot go on. Pictures themselves go as PNG to `/idol-sheet/pictures`. */
export const sheetEndSchema = z.strictObject({ failure: z.string().max(2000).nullable() });
