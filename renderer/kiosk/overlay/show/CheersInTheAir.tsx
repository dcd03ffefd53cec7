import { useEffect, useRef } from 'react';
import { useOverlayModel, useOverlayRoom } from '../OverlayRoom.ts';
import { useFrames } from '../useFrames.ts';
import './CheersInTheAir.css';
import { FlyingComments } from './FlyingComments.ts';
import { RisingShapes } from './RisingShapes.ts';

type Air = { readonly comments: FlyingComments; readonly shapes: RisingShapes; lastId: number };

/** What flies when the street cheers: shapes from where a hand was, and comments across the stage. */
export function CheersInTheAir() {
  const { source, faces } = useOverlayRoom();
  const { language } = useOverlayModel();
  const sky = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const air = useRef<Air | null>(null);

  useEffect(() => {
    if (sky.current === null || ground.current === null) return;
    const comments = new FlyingComments(sky.current, { faces, random: Math.random });
    const shapes = new RisingShapes(ground.current, Math.random);
    air.current = { comments, shapes, lastId: 0 };
    return () => {
      air.current = null;
      comments.dispose();
      shapes.dispose();
    };
  }, [faces]);

  useFrames((nowMs) => {
    if (air.current === null) return;
    const { comments, shapes } = air.current;
    for (const cheer of source.live().cheers) {
      if (cheer.id <= air.current.lastId) continue;
      air.current.lastId = cheer.id;
      shapes.rise(cheer);
      if (cheer.line !== null) comments.fly(cheer.line, language, nowMs);
    }
    comments.keepOffFaces(nowMs);
  });

  return (
    <>
      <div className="comments" ref={sky} aria-hidden="true" />
      <div className="rising" ref={ground} aria-hidden="true" />
    </>
  );
}
