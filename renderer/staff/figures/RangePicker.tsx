import { parseDate } from '@internationalized/date';
import {
  Button,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DateRangePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
  RangeCalendar,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import { useSay } from '../language.ts';
import './RangePicker.css';
import { PRESETS, presetOfRange, type Range, rangeOfPreset } from './rangePresets.ts';
import { FIGURES_TEXTS } from './texts.ts';

type RangePickerProps = {
  readonly range: Range;
  /** In the street's zone. */
  readonly today: string;
  readonly onRange: (range: Range) => void;
};

/** Usual periods by one tap, any others by two days. All days are those of the street. */
export function RangePicker({ range, today, onRange }: RangePickerProps) {
  const say = useSay();
  const chosen = presetOfRange(range, today);
  const value =
    range.from !== null && range.to !== null
      ? { start: parseDate(range.from), end: parseDate(range.to) }
      : null;
  return (
    <div className="range-picker">
      <ToggleButtonGroup
        className="range-presets"
        aria-label={say(FIGURES_TEXTS.range)}
        selectionMode="single"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const preset = PRESETS.find(({ id }) => keys.has(id));
          // A tap on the one that is chosen chooses it again.
          onRange(rangeOfPreset(preset?.id ?? chosen ?? 'whole', today));
        }}
      >
        {PRESETS.map(({ id, name }) => (
          <ToggleButton key={id} id={id}>
            {say(name)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <DateRangePicker
        className="range-days"
        value={value}
        maxValue={parseDate(today)}
        onChange={(days) =>
          days !== null && onRange({ from: days.start.toString(), to: days.end.toString() })
        }
      >
        <Label className="visually-hidden">{say(FIGURES_TEXTS.otherRange)}</Label>
        <Group className="range-field" data-chosen={chosen === null || undefined}>
          <DateInput slot="start">{(segment) => <DateSegment segment={segment} />}</DateInput>
          <span aria-hidden="true">–</span>
          <DateInput slot="end">{(segment) => <DateSegment segment={segment} />}</DateInput>
          <Button aria-label={say(FIGURES_TEXTS.openCalendar)}>▾</Button>
        </Group>
        <Popover className="range-popover">
          <Dialog>
            <RangeCalendar>
              <header>
                <Button slot="previous" aria-label={say(FIGURES_TEXTS.previousMonth)}>
                  ‹
                </Button>
                <Heading />
                <Button slot="next" aria-label={say(FIGURES_TEXTS.nextMonth)}>
                  ›
                </Button>
              </header>
              <CalendarGrid>{(date) => <CalendarCell date={date} />}</CalendarGrid>
            </RangeCalendar>
          </Dialog>
        </Popover>
      </DateRangePicker>
    </div>
  );
}
