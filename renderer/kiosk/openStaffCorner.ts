import { type Disposable, DisposableStore } from '../../domain/core/Disposable.ts';
import { pointOfPage, type Turn } from '../../domain/drawing/turnPoint.ts';

/** Longer than anybody leans on a screen by chance. */
const PRESS_MS = 4000;
/** Side of the corner, as a share of the screen's shorter side: it holds the street's mark and nothing else to press. */
const CORNER = 0.13;
/** A finger on glass trembles by so much, in CSS pixels. */
const TREMBLE_PX = 40;

type StaffCornerParts = {
  readonly target: Pick<Window, 'addEventListener' | 'removeEventListener' | 'innerWidth' | 'innerHeight'>;
  /** How the page lies on the screen: its corner is meant. */
  readonly turn: Turn;
  readonly setTimeout: (callback: () => void, delayMs: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
  readonly open: () => void;
};

/**
 * The hidden way to the staff console: the upper left corner, pressed for four seconds. What is pressed there is no
 * visitor's touch, so it reaches nobody else.
 */
export function openStaffCorner({
  target,
  turn,
  setTimeout,
  clearTimeout,
  open,
}: StaffCornerParts): Disposable {
  const owned = new DisposableStore();
  let press: { readonly pointer: number; readonly x: number; readonly y: number } | null = null;
  let timer: unknown = null;
  const end = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    press = null;
  };
  const isInCorner = ({ clientX, clientY }: PointerEvent, side: number) => {
    const { innerWidth, innerHeight } = target;
    const { x, y } = pointOfPage({ x: clientX / innerWidth, y: clientY / innerHeight }, turn);
    const [width, height] =
      turn === 90 || turn === 270 ? [innerHeight, innerWidth] : [innerWidth, innerHeight];
    return x * width <= side && y * height <= side;
  };
  const listen = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    heed: (event: PointerEvent) => void,
  ) => {
    target.addEventListener(type, heed, { capture: true });
    owned.defer(() => target.removeEventListener(type, heed, { capture: true }));
  };
  listen('pointerdown', (event) => {
    const side = Math.min(target.innerWidth, target.innerHeight) * CORNER;
    if (!isInCorner(event, side)) return;
    event.stopPropagation();
    end();
    press = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
    timer = setTimeout(() => {
      end();
      open();
    }, PRESS_MS);
  });
  listen('pointermove', (event) => {
    if (press === null || event.pointerId !== press.pointer) return;
    if (Math.hypot(event.clientX - press.x, event.clientY - press.y) > TREMBLE_PX) end();
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    listen(type, (event) => {
      if (press !== null && event.pointerId === press.pointer) end();
    });
  }
  owned.defer(end);
  return owned;
}
