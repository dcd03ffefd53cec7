import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { SongSheet } from '../../../../../contract/song.ts';
import type { Draft, LooseClip } from '../../../../../domain/shows/editing/Draft.ts';
import type { Performer, ShowSpan } from '../../../../../domain/shows/Show.ts';
import { useSay } from '../../../language.ts';
import { readPaletteDrag } from '../palette/paletteDrag.ts';
import type { PlayPosition } from '../preview/PlayPosition.ts';
import { EDITOR_TEXTS as TEXTS } from '../texts.ts';
import { ClipDrag, type DragKind, snapped } from './ClipDrag.ts';
import { editByKey } from './editByKey.ts';
import { LaneView } from './LaneView.tsx';
import { type LaneRow, neighbour } from './laneRows.ts';
import { Marquee, type MarqueeBox } from './Marquee.tsx';
import { OutsideSpan } from './OutsideSpan.tsx';
import { Ruler } from './Ruler.tsx';
import { LEAD_PX, useFollow } from './useFollow.ts';
import { useSeenBeats } from './useSeenBeats.ts';
import './Timeline.css';

type TimelineProps = {
  readonly draft: Draft;
  readonly rows: readonly LaneRow[];
  readonly song: SongSheet;
  readonly snap: number;
  readonly pixelsPerBeat: number;
  readonly position: PlayPosition;
  readonly chosen: ReadonlySet<string>;
  readonly faulty: ReadonlySet<string>;
  readonly onChoose: (ids: ReadonlySet<string>) => void;
  readonly onEdit: (draft: Draft) => void;
  readonly onInsert: (one: LooseClip, atBeat: number, performer?: Performer) => void;
  readonly onSeek: (positionMs: number) => void;
  readonly loop: ShowSpan | null;
  readonly onLoop: (loop: ShowSpan | null) => void;
  readonly onZoom: (factor: number) => void;
  readonly onInspect: () => void;
  /** The clip that the keys are on. */
  readonly active: string | null;
  readonly onActive: (id: string) => void;
};

const EDGE_PX = 9;
const KEYS = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
} as const;

/** The lanes of the show over the beats of its song. */
export function Timeline(props: TimelineProps) {
  const { draft, rows, song, snap, pixelsPerBeat, chosen, faulty, active, onChoose, onEdit, onActive } =
    props;
  const say = useSay();
  const surface = useRef<HTMLDivElement>(null);
  const drag = useRef<ClipDrag | null>(null);
  const [box, setBox] = useState<MarqueeBox | null>(null);
  const [fromBeat, toBeat, look] = useSeenBeats(surface, pixelsPerBeat);
  const keyed = useRef(false);
  const seen = useRef(draft);
  useFollow(surface, props.position, song.grid, pixelsPerBeat);
  const first = active ?? rows.find(({ clips }) => clips.length > 0)?.clips[0]?.id ?? null;

  const [began] = useState(() => (draft.span?.startBeat ?? 0) * pixelsPerBeat);
  useLayoutEffect(() => {
    surface.current?.scrollTo({ left: Math.max(0, began - LEAD_PX) });
  }, [began]);
  useEffect(() => () => drag.current?.dispose(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a clip that went to another lane is another element.
  useEffect(() => {
    if (!keyed.current || active === null) return;
    keyed.current = false;
    const element = surface.current?.querySelector<HTMLElement>(`[data-clip="${active}"]`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active, draft]);
  // A clip that had the focus may be gone: the keys go on with another.
  useEffect(() => {
    if (seen.current === draft) return;
    seen.current = draft;
    if (document.activeElement !== document.body) return;
    surface.current?.querySelector<HTMLElement>('[data-clip][tabindex="0"]')?.focus({ preventScroll: true });
  }, [draft]);
  useEffect(() => {
    const scroller = surface.current;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      props.onZoom(event.deltaY < 0 ? 1.15 : 1 / 1.15);
    };
    scroller?.addEventListener('wheel', wheel, { passive: false });
    return () => scroller?.removeEventListener('wheel', wheel);
  }, [props.onZoom]);

  const choose = (id: string, adds: boolean): ReadonlySet<string> => {
    if (!adds) return chosen.has(id) ? chosen : new Set([id]);
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    return next;
  };
  const down = (event: PointerEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement;
    const element = target.closest<HTMLElement>('[data-clip]');
    if (event.button !== 0 || target.closest('.lane-name') !== null) return;
    const one = draft.clips.find(({ id }) => id === element?.dataset.clip);
    if (element === null || one === undefined) {
      if (event.pointerType === 'touch') return onChoose(new Set());
      setBox({ x: event.clientX, y: event.clientY, adds: event.shiftKey });
      return;
    }
    const next = choose(one.id, event.shiftKey || event.ctrlKey || event.metaKey);
    onChoose(next);
    onActive(one.id);
    if (!next.has(one.id)) return;
    drag.current?.dispose();
    const ground = { draft, chosen: next, beats: song.beats, pixelsPerBeat, snap };
    const kind = edgeAt(element, event.clientX);
    drag.current = new ClipDrag(ground, one, kind, event.currentTarget, event.nativeEvent, onEdit);
  };
  /** What the keys are on is what they act on; a pointer has chosen already. */
  const focus = (event: FocusEvent<HTMLDivElement>) => {
    const { clip } = event.target.dataset;
    if (clip === undefined || !event.target.matches(':focus-visible')) return;
    onActive(clip);
    if (!chosen.has(clip)) onChoose(new Set([clip]));
  };
  const press = (event: KeyboardEvent) => {
    const one = draft.clips.find(({ id }) => id === (event.target as HTMLElement).dataset.clip);
    if (one === undefined) return;
    const edited = editByKey({ draft, chosen, rows, beats: song.beats, snap }, one, event);
    if (edited !== null) {
      keyed.current = true;
      onEdit(edited);
    } else if (event.key === 'Enter') {
      onChoose(new Set([one.id]));
      props.onInspect();
    } else if (event.key in KEYS && !event.ctrlKey) {
      const next = neighbour(rows, one.id, KEYS[event.key as keyof typeof KEYS]);
      if (next !== null) {
        keyed.current = true;
        onActive(next);
        onChoose(event.shiftKey ? new Set([...chosen, next]) : new Set([next]));
      }
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const drop = (event: React.DragEvent<HTMLDivElement>) => {
    const loose = readPaletteDrag(event.dataTransfer);
    const lane = (event.target as HTMLElement).closest<HTMLElement>('.lane');
    const content = surface.current?.querySelector('.ruler')?.getBoundingClientRect();
    if (loose === null || content === undefined) return;
    event.preventDefault();
    const beat = snapped((event.clientX - content.left) / pixelsPerBeat, snap);
    const isSame =
      lane?.dataset.track === loose.track && (loose.track === 'motion' || loose.track === 'expression');
    props.onInsert(loose, Math.max(0, beat), isSame ? (lane?.dataset.lane as Performer) : undefined);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer and keys are those of the grid's clips within.
    <div
      className="timeline"
      ref={surface}
      onScroll={look}
      onPointerDown={down}
      onKeyDown={press}
      onFocus={focus}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      style={
        { '--beat': `${pixelsPerBeat}px`, '--bar': `${pixelsPerBeat * song.grid.beatsPerBar}px` } as object
      }
    >
      <div className="ruler-row" onPointerDown={(event) => event.stopPropagation()}>
        <div className="lane-name" />
        <Ruler
          song={song}
          pixelsPerBeat={pixelsPerBeat}
          position={props.position}
          onSeek={props.onSeek}
          loop={props.loop}
          onLoop={props.onLoop}
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: lanes lie over the beats, which a table cannot lay out */}
      <div
        role="grid"
        aria-label={say(TEXTS.timeline)}
        aria-multiselectable="true"
        aria-rowcount={rows.length}
        className="lanes"
        style={{ width: song.beats * pixelsPerBeat }}
      >
        {rows.map((row, index) => (
          <LaneView
            key={row.key}
            row={row}
            index={index}
            pixelsPerBeat={pixelsPerBeat}
            fromBeat={fromBeat}
            toBeat={toBeat}
            chosen={idsIn(row, chosen)}
            faulty={idsIn(row, faulty)}
            active={row.clips.some(({ id }) => id === first) ? first : null}
          />
        ))}
        <OutsideSpan span={draft.span} beats={song.beats} pixelsPerBeat={pixelsPerBeat} />
      </div>
      {box !== null && (
        <Marquee
          box={box}
          surface={surface}
          onDone={(ids) => {
            setBox(null);
            onChoose(new Set(box.adds ? [...chosen, ...ids] : ids));
          }}
        />
      )}
    </div>
  );
}

function idsIn(row: LaneRow, ids: ReadonlySet<string>): string {
  if (ids.size === 0) return '';
  return row.clips.flatMap(({ id }) => (ids.has(id) ? [id] : [])).join(' ');
}

function edgeAt(element: HTMLElement, x: number): DragKind {
  const { left, right } = element.getBoundingClientRect();
  if (right - left < EDGE_PX * 3) return right - x < EDGE_PX / 2 ? 'end' : 'move';
  if (x - left < EDGE_PX) return 'start';
  return right - x < EDGE_PX ? 'end' : 'move';
}
