import { type RefObject, useEffect, useRef } from 'react';

/** Where it began, on the screen. */
export type MarqueeBox = { readonly x: number; readonly y: number; readonly adds: boolean };

type MarqueeProps = {
  readonly box: MarqueeBox;
  readonly surface: RefObject<HTMLDivElement | null>;
  readonly onDone: (ids: readonly string[]) => void;
};

/** A box pulled over the timeline: it takes the clips that it touches. */
export function Marquee({ box, surface, onDone }: MarqueeProps) {
  const drawn = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    let to = { x: box.x, y: box.y };
    const move = (event: PointerEvent) => {
      to = { x: event.clientX, y: event.clientY };
      if (drawn.current === null) return;
      drawn.current.style.translate = `${Math.min(to.x, box.x)}px ${Math.min(to.y, box.y)}px`;
      drawn.current.style.width = `${Math.abs(to.x - box.x)}px`;
      drawn.current.style.height = `${Math.abs(to.y - box.y)}px`;
    };
    const touches = ({ left, right, top, bottom }: DOMRect) =>
      left <= Math.max(to.x, box.x) &&
      right >= Math.min(to.x, box.x) &&
      top <= Math.max(to.y, box.y) &&
      bottom >= Math.min(to.y, box.y);
    const up = () => {
      const clips = [...(surface.current?.querySelectorAll<HTMLElement>('[data-clip]') ?? [])];
      onDone(clips.flatMap((one) => (touches(one.getBoundingClientRect()) ? (one.dataset.clip ?? []) : [])));
    };
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', up, { signal });
    window.addEventListener('pointercancel', () => onDone([]), { signal });
    return () => stop.abort();
  }, [box, surface, onDone]);
  return <div ref={drawn} className="marquee" />;
}
