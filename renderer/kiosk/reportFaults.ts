import { type Disposable, toDisposable } from '../../domain/core/Disposable.ts';
import type { KioskClient } from '../client/KioskClient.ts';

/** At most so many a minute are kept: a fault in every frame must not fill the store. */
const FAULTS_PER_MINUTE = 10;
const DETAIL_LENGTH = 500;

/** Keeps what goes wrong in the page as incidents. Texts of faults are our own code's: nothing personal is in them. */
export function reportFaults(client: KioskClient): Disposable {
  let kept = 0;
  const timer = setInterval(() => {
    kept = 0;
  }, 60_000);
  const keep = (fault: unknown) => {
    kept += 1;
    if (kept > FAULTS_PER_MINUTE) return;
    const detail = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
    client.record({ type: 'incident', what: 'pageFault', detail: detail.slice(0, DETAIL_LENGTH) });
  };
  const onError = (event: ErrorEvent) => keep(event.error ?? event.message);
  const onRejection = (event: PromiseRejectionEvent) => keep(event.reason);
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return toDisposable(() => {
    clearInterval(timer);
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  });
}
