import { minuteOf } from './days.ts';

/** A part of every day, in local times like "09:30". Runs past midnight when `to` is the earlier one. */
export type SpanOfDay = { readonly from: string; readonly to: string };

/** `minuteOfDay` counts from local midnight, 0..1439. `from` belongs to the span, `to` does not. */
export function isWithinSpan({ from, to }: SpanOfDay, minuteOfDay: number): boolean {
  const start = minuteOf(from);
  const end = minuteOf(to);
  return start < end ? start <= minuteOfDay && minuteOfDay < end : start <= minuteOfDay || minuteOfDay < end;
}

export function isWithinAnySpan(spans: readonly SpanOfDay[], minuteOfDay: number): boolean {
  return spans.some((span) => isWithinSpan(span, minuteOfDay));
}
