import { ORPCError } from '@orpc/client';
import type { ReportedEvent } from '../../contract/events.ts';
import type { KioskApi } from './KioskApi.ts';
import type { BatchAnswer } from './outboxRules.ts';

/** Sends a batch of events; an event that the host refused for good is as settled as one that it kept. */
export async function sendEvents(api: KioskApi, events: readonly ReportedEvent[]): Promise<BatchAnswer> {
  try {
    await api.events.report({ events: [...events] });
    return 'settled';
  } catch (failure) {
    return failure instanceof ORPCError && failure.code === 'BAD_REQUEST' ? 'malformed' : 'unreachable';
  }
}
