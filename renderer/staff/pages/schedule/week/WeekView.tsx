import { type CSSProperties, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Rehearsal } from '../../../../../contract/staff/scheduleApi.ts';
import { weekdayOf } from '../../../../../domain/schedule/days.ts';
import { minuteOfDay, type ToLocalTime } from '../../../../../domain/schedule/LocalTime.ts';
import { useSay } from '../../../language.ts';
import { dateWords, WEEKDAY_NAMES } from '../entryWords.ts';
import { NOTE_WORDS } from '../scheduleWords.ts';
import { SCHEDULE_TEXTS as T } from '../texts.ts';
import { clockTime } from './spanWords.ts';
import './WeekView.css';
import { useLocalNow } from './useLocalNow.ts';
import { type Block, type DaySpan, hoursSeen, layDay, spansOfDay } from './weekLayout.ts';
import './WeekBlocks.css';

/** As high as the words of a block. */
const LEAST_BLOCK_MINUTES = 48;

type WeekViewProps = {
  readonly rehearsal: Rehearsal;
  readonly toLocalTime: ToLocalTime;
  /** The entry that is open. */
  readonly opened: string | null;
  readonly onOpen: (entry: string) => void;
};

/** Seven days side by side, or one of them where there is no room. */
export function WeekView({ rehearsal, toLocalTime, opened, onOpen }: WeekViewProps) {
  const say = useSay();
  const now = useLocalNow(toLocalTime);
  const today = now.date;
  const [wanted, setWanted] = useState(today);
  const chosen = rehearsal.days.some(({ date }) => date === wanted) ? wanted : rehearsal.days[0]?.date;
  const days = rehearsal.days.map((day) => ({
    date: day.date,
    blocks: layDay(day, toLocalTime, LEAST_BLOCK_MINUTES),
    open: spansOfDay(day.open, day, toLocalTime),
    quiet: spansOfDay(day.quiet, day, toLocalTime),
    cameraOff: spansOfDay(day.cameraOff, day, toLocalTime),
  }));
  const { firstHour, lastHour } = hoursSeen(days);
  const hours = Array.from({ length: lastHour - firstHour }, (_, after) => firstHour + after);
  const place = ({ from, to }: DaySpan): CSSProperties => ({
    insetBlockStart: `calc(${(from / 60 - firstHour).toFixed(4)} * var(--hour))`,
    blockSize: `calc(${((to - from) / 60).toFixed(4)} * var(--hour))`,
  });
  const seen = { from: firstHour * 60, to: lastHour * 60 };
  const dayName = (date: string) => `${say(WEEKDAY_NAMES[weekdayOf(date)])} ${say(dateWords(date))}`;
  return (
    <div className="week" style={{ '--hours': hours.length } as CSSProperties}>
      <ToggleButtonGroup
        className="week-tabs"
        aria-label={say(T.week)}
        disallowEmptySelection
        selectedKeys={chosen === undefined ? [] : [chosen]}
        onSelectionChange={(keys) => setWanted(String([...keys][0]))}
      >
        {days.map(({ date }) => (
          <ToggleButton key={date} id={date} aria-label={dayName(date)}>
            <span>{say(WEEKDAY_NAMES[weekdayOf(date)])}</span>
            <strong>{Number(date.slice(8))}</strong>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ol className="week-hours" aria-hidden="true">
        {hours.map((hour) => (
          <li key={hour}>{clockTime(hour * 60)}</li>
        ))}
      </ol>
      <ol className="week-days">
        {days.map(({ date, blocks, open, quiet, cameraOff }) => (
          <li
            key={date}
            className="week-day"
            data-today={date === today || undefined}
            data-chosen={date === chosen || undefined}
          >
            <h3>
              <span>{say(WEEKDAY_NAMES[weekdayOf(date)])}</span> {say(dateWords(date))}
            </h3>
            <div className="week-column">
              {between(seen, open).map((span) => (
                <div key={span.from} className="week-closed" style={place(span)} title={say(T.closedHours)} />
              ))}
              {within(seen, quiet).map((span) => (
                <div key={span.from} className="week-quiet" style={place(span)} title={say(T.quietHours)} />
              ))}
              {within(seen, cameraOff).map((span) => (
                <div key={span.from} className="week-camera" style={place(span)} title={say(T.cameraHours)} />
              ))}
              <ol>
                {blocks.map((block) => (
                  <li
                    key={`${block.entry} ${block.skipped} ${block.starts[0]}`}
                    style={{
                      ...place(block.drawn),
                      insetInlineStart: `${(100 / block.lanes) * block.lane}%`,
                      inlineSize: `${100 / block.lanes}%`,
                    }}
                  >
                    <BlockButton block={block} isOpen={block.entry === opened} onOpen={onOpen} />
                  </li>
                ))}
              </ol>
              {date === today && isWithin(seen, minuteOfDay(now)) && (
                <div
                  className="week-now"
                  title={say(T.now)}
                  style={place({ from: minuteOfDay(now), to: minuteOfDay(now) })}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
      <ul className="week-legend">
        <li data-kind="closed">{say(T.closedHours)}</li>
        <li data-kind="quiet">{say(T.quietHours)}</li>
        <li data-kind="camera">{say(T.cameraHours)}</li>
        <li data-kind="skipped">{say(T.leftOut)}</li>
      </ul>
    </div>
  );
}

type BlockButtonProps = {
  readonly block: Block;
  readonly isOpen: boolean;
  readonly onOpen: (entry: string) => void;
};

function BlockButton({ block, isOpen, onOpen }: BlockButtonProps) {
  const say = useSay();
  const { starts, skipped, isCut, entry } = block;
  const first = clockTime(starts[0] ?? 0);
  const times = starts.length === 1 ? first : `${first}–${clockTime(starts.at(-1) ?? 0)} ×${starts.length}`;
  const why = skipped !== null ? say(NOTE_WORDS[skipped]) : isCut ? say(T.cut) : null;
  return (
    <Button
      className="week-block"
      data-entry={entry}
      data-skipped={skipped ?? undefined}
      data-cut={isCut || undefined}
      data-open={isOpen || undefined}
      data-narrow={block.lanes > 1 || undefined}
      aria-label={[times, say(block), why].filter((part) => part !== null).join(', ')}
      onPress={() => onOpen(entry)}
    >
      <strong>{times}</strong>
      <span>{skipped !== null ? `${say(T.leftOut)} · ${say(block)}` : say(block)}</span>
      {isCut && <em>{say(T.cut)}</em>}
    </Button>
  );
}

const isWithin = ({ from, to }: DaySpan, minute: number): boolean => from <= minute && minute < to;

/** The parts of spans that are seen. */
function within(seen: DaySpan, spans: readonly DaySpan[]): readonly DaySpan[] {
  return spans
    .map(({ from, to }) => ({ from: Math.max(seen.from, from), to: Math.min(seen.to, to) }))
    .filter(({ from, to }) => from < to);
}

/** What is seen and in no span. */
function between(seen: DaySpan, spans: readonly DaySpan[]): readonly DaySpan[] {
  const gaps: DaySpan[] = [];
  let from = seen.from;
  for (const span of within(seen, spans).toSorted((one, other) => one.from - other.from)) {
    if (span.from > from) gaps.push({ from, to: span.from });
    from = Math.max(from, span.to);
  }
  if (from < seen.to) gaps.push({ from, to: seen.to });
  return gaps;
}
