import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { err, ok, type Result } from '../../domain/core/Result.ts';
import { LANDMARK_IDS, type LandmarkId } from '../../domain/landmarks/landmarks.ts';
import type { KioskOptions } from './KioskOptions.ts';

/** What can be said on the command line of the packaged program. */
export interface KioskFlags {
  readonly dataFolder?: string | undefined;
  readonly port?: number | undefined;
  readonly landmark?: LandmarkId | undefined;
  readonly kit?: KioskOptions['kit'];
  readonly film?: string | undefined;
  readonly windowed: boolean;
}

const flagsSchema = z.object({
  data: z.string({ error: '--data needs a folder' }).min(1).optional(),
  port: z
    .string({ error: '--port needs a number' })
    .regex(/^\d{1,5}$/, '--port must be a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, '--port must be a whole number from 0 to 65535')
    .optional(),
  landmark: z
    .enum(LANDMARK_IDS as [LandmarkId, ...LandmarkId[]], {
      error: `--landmark must be one of ${LANDMARK_IDS.join(', ')}`,
    })
    .optional(),
  kit: z.string({ error: '--kit needs a file' }).min(1).optional(),
  'new-edition': z.boolean({ error: '--new-edition takes no value' }).default(false),
  film: z.string({ error: '--film needs a file' }).min(1).optional(),
  windowed: z.boolean({ error: '--windowed takes no value' }).default(false),
});

/** Writes options as arguments that `parseKioskArguments` reads. */
export function kioskArguments(options: KioskOptions): string[] {
  return [
    `--data=${options.dataFolder}`,
    ...(options.port === undefined ? [] : [`--port=${options.port}`]),
    ...(options.landmark === undefined ? [] : [`--landmark=${options.landmark}`]),
    ...(options.kit === undefined ? [] : [`--kit=${options.kit.file}`]),
    ...(options.kit?.newEdition ? ['--new-edition'] : []),
    ...(options.film === undefined ? [] : [`--film=${options.film.file}`]),
    ...(options.windowed ? ['--windowed'] : []),
  ];
}

/**
 * Reads the program's arguments. Switches that are not ours are passed over: the browser engine and the desktop add
 * their own. The failure is one sentence.
 */
export function parseKioskArguments(
  args: readonly string[],
  workingFolder: string,
): Result<KioskFlags, string> {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      landmark: { type: 'string' },
      kit: { type: 'string' },
      'new-edition': { type: 'boolean' },
      film: { type: 'string' },
      windowed: { type: 'boolean' },
    },
  });
  const parsed = flagsSchema.safeParse(values);
  if (!parsed.success) return err(`${parsed.error.issues[0]?.message}.`);
  const { data, film, kit, 'new-edition': newEdition, ...rest } = parsed.data;
  return ok({
    ...rest,
    dataFolder: data === undefined ? undefined : path.resolve(workingFolder, data),
    kit: kit === undefined ? undefined : { file: path.resolve(workingFolder, kit), newEdition },
    film: film === undefined ? undefined : path.resolve(workingFolder, film),
  });
}
