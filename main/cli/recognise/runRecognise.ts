import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RecogniseResult } from '../../../contract/recognise.ts';
import { createHost } from '../../host/createHost.ts';
import { resourceFolders } from '../../host/folders/ResourceFolders.ts';
import { launchChromium } from '../../shell/chromium/launchChromium.ts';
import { CommandFailure } from '../CommandFailure.ts';
import { PROGRAM_VERSION } from '../programVersion.ts';
import { openSource } from './openSource.ts';
import { recogniseRoutes } from './recogniseRoutes.ts';
import { resultLines } from './resultLines.ts';
import type { Source } from './Source.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
/** As the kiosk's default, so that what counts here counts there. */
const HOLD_DURATION_MS = 700;

/** Looks at every file; one that is unfit is said on stderr, the others are done all the same. */
export async function runRecognise(files: readonly string[]): Promise<void> {
  const sources: Source[] = [];
  let unfit = 0;
  const complain = (sentence: string) => {
    unfit += 1;
    process.stderr.write(`${sentence}\n`);
  };
  for (const file of files) {
    const opened = await openSource(file);
    if (opened.ok) sources.push(opened.value);
    else complain(opened.error);
  }
  if (sources.length > 0) {
    await lookAtAll(sources, (result) => {
      const source = sources[result.index];
      if (source === undefined) return;
      if (result.type === 'unreadable')
        complain(`${source.file} cannot be looked at: ${plainReason(result.why)}.`);
      else process.stdout.write(`${resultLines(source, result).join('\n')}\n`);
    });
  }
  if (unfit > 0) throw new CommandFailure(`${unfit} of ${files.length} could not be looked at.`);
}

/** The browser's reason without its class name and full stop: `InvalidStateError: It failed.` → `It failed`. */
function plainReason(why: string): string {
  return why.replace(/^\w*Error: /, '').replace(/\.+$/, '');
}

async function lookAtAll(
  sources: readonly Source[],
  onResult: (result: RecogniseResult) => void,
): Promise<void> {
  const ended = Promise.withResolvers<void>();
  // A failure before anybody waits must not count as unhandled; it is thrown below all the same.
  ended.promise.catch(() => undefined);
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'starstreet-recognise-'));
  try {
    const made = await createHost({
      folders: { ...resourceFolders(PROJECT), data: dataFolder },
      version: PROGRAM_VERSION,
      port: 0,
      extraRoutes: recogniseRoutes({
        sources,
        holdDurationMs: HOLD_DURATION_MS,
        onResult,
        onEnd: (failure) => {
          if (failure === null) ended.resolve();
          else ended.reject(new CommandFailure(`The vision worker could not be run: ${failure}`));
        },
      }),
    });
    if (!made.ok) throw new CommandFailure(made.error.sentence);
    const host = made.value;
    try {
      const browser = await launchChromium({
        address: host.openingAddress('/recognise'),
        mode: 'headless',
        onExit: ({ cause }) =>
          ended.reject(new CommandFailure(`The browser ended before it was done (${cause}).`)),
      });
      if (!browser.ok) throw new CommandFailure(browser.error.sentence);
      await ended.promise.finally(() => browser.value.dispose());
    } finally {
      await host.dispose();
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}
