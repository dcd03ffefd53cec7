import { z } from 'zod';
import { reportedEventSchema } from '../../contract/events.ts';
import type { OutboxStorage } from './outboxRules.ts';

const KEY = 'starstreet.outbox';

/** Keeps events that are not yet sent over a reload. Whatever cannot be read or written there is no reason to stop. */
export const browserOutboxStorage: OutboxStorage = {
  load() {
    try {
      const kept = z.array(z.unknown()).parse(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
      return kept.flatMap((event) => {
        const parsed = reportedEventSchema.safeParse(event);
        return parsed.success ? [parsed.data] : [];
      });
    } catch {
      return [];
    }
  },
  save(events) {
    try {
      if (events.length === 0) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, JSON.stringify(events));
    } catch {
      // Full or forbidden: they stay in memory and are sent from there.
    }
  },
};
