import type { SpeechOrder, SpeechReport } from '../../../contract/speechMessages.ts';
import type { WorkerPort } from './SpeechMaker.ts';
import { waveOf } from './waveOf.ts';

/** A speech worker that answers when it is told to. */
export class SpeechWorkerDouble extends EventTarget implements WorkerPort {
  readonly orders: SpeechOrder[] = [];
  terminations = 0;

  postMessage(order: SpeechOrder): void {
    this.orders.push(structuredClone(order));
  }

  terminate(): void {
    this.terminations += 1;
  }

  /** Makes the latest order, as the true worker does. */
  answer(order = this.orders.at(-1)): void {
    if (order === undefined) throw new Error('Nothing was ordered');
    this.report({ type: 'made', line: order.line, wave: waveOf(order.utterance) });
  }

  report(report: SpeechReport): void {
    this.dispatchEvent(new MessageEvent('message', { data: report }));
  }

  fail(): void {
    this.dispatchEvent(new Event('error'));
  }
}
