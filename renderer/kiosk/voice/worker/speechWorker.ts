import type { SpeechOrder, SpeechReport } from '../../../../contract/speechMessages.ts';
import { waveOf } from '../waveOf.ts';

/** Entry of the speech worker: scores come in, sounds go out. */

const page = self as unknown as DedicatedWorkerGlobalScope;

page.addEventListener('message', ({ data: { line, utterance } }: MessageEvent<SpeechOrder>) => {
  try {
    const wave = waveOf(utterance);
    page.postMessage({ type: 'made', line, wave } satisfies SpeechReport, [wave]);
  } catch (failure) {
    page.postMessage({ type: 'failed', line, what: String(failure) } satisfies SpeechReport);
  }
});
