import { type Command, InvalidArgumentError, Option } from 'commander';
import type { SheetChoice } from '../../contract/idolSheet.ts';
import {
  SHEET_CROPS,
  SHEET_SETS,
  type SheetCrop,
  type SheetSet,
} from '../../domain/idols/sheet/SheetCell.ts';

const DEFAULT_CELLS = 'neutral,head,expressions,gestures,silhouette';
/** A light, cool grey: skin, white cloth and dark hair all stand out from it. */
const BACKGROUND = 'bfcbdc';
const WIDTHS = { least: 60, most: 2000 } as const;

/** `starstreet idols`: contact sheets of the idols, and `starstreet idols check` for one recipe. */
export function registerIdols(program: Command): void {
  const idols = program
    .command('idols')
    .summary('draw the contact sheet of the idols; check a recipe')
    .description(
      'Draws the idols by the kiosk’s own renderer into one picture: at rest, head turned to its ends, each expression, each gesture.',
    )
    .option('--out <file>', 'the PNG to write')
    .option('--idol <ids>', 'only these, with commas between', parseNames)
    .addOption(
      new Option(
        '--cells <sets>',
        `${SHEET_SETS.join(', ')}; SET:NAME takes those whose names begin so, such as gestures:ok`,
      )
        .argParser(parseChoices)
        .default(parseChoices(DEFAULT_CELLS), DEFAULT_CELLS),
    )
    .option('--width <pixels>', 'width of a cell', parseWidth, 220)
    .option('--crop <crop>', `${SHEET_CROPS.join(', ')}, for all cells`, parseCrop)
    .addOption(
      new Option('--background <colour>', 'behind her, as RRGGBB; a loud one shows holes')
        .argParser(parseColour)
        .default(parseColour(BACKGROUND), BACKGROUND),
    )
    .action(async (options: SheetOptions, command: Command) => {
      if (options.out === undefined) command.error('error: say where the picture goes with --out FILE.png');
      const { runSheet } = await import('./idols/runSheet.ts');
      await runSheet({ ...options, out: options.out });
    });
  idols
    .command('check')
    .summary('check one recipe')
    .description(
      'Checks a recipe: its parts and values, its size, and that nothing tears or turns over at the ends of any parameter. Writes nothing.',
    )
    .argument('<recipe>', 'the recipe.json')
    .action(async (file: string) => {
      const { runCheck } = await import('./idols/runCheck.ts');
      await runCheck(file);
    });
  idols.showHelpAfterError('(starstreet idols --help lists the options)');
}

type SheetOptions = {
  readonly out?: string;
  readonly idol?: readonly string[];
  readonly cells: readonly SheetChoice[];
  readonly width: number;
  readonly background: number;
  readonly crop?: SheetCrop;
};

function parseNames(text: string): string[] {
  return text.split(',').flatMap((name) => name.trim() || []);
}

function parseChoices(text: string): SheetChoice[] {
  return parseNames(text).map((word) => {
    const [set = '', name] = word.split(':');
    if (!SHEET_SETS.includes(set as SheetSet)) {
      throw new InvalidArgumentError(`"${set}" is no set of cells; there are: ${SHEET_SETS.join(', ')}.`);
    }
    return { set: set as SheetSet, name: name ?? null };
  });
}

function parseWidth(text: string): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < WIDTHS.least || width > WIDTHS.most) {
    throw new InvalidArgumentError(`Expected whole pixels from ${WIDTHS.least} to ${WIDTHS.most}.`);
  }
  return width;
}

function parseColour(text: string): number {
  if (!/^#?[0-9a-f]{6}$/i.test(text)) {
    throw new InvalidArgumentError('Expected six hexadecimal digits, such as ff00aa.');
  }
  return Number.parseInt(text.replace('#', ''), 16);
}

function parseCrop(text: string): SheetCrop {
  if (!SHEET_CROPS.includes(text as SheetCrop)) {
    throw new InvalidArgumentError(`There are: ${SHEET_CROPS.join(', ')}.`);
  }
  return text as SheetCrop;
}
