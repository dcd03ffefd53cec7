import { useEffect, useRef } from 'react';
import './MirrorFrame.css';
import { useOverlayModel } from './OverlayRoom.ts';

/** The visitor in a mirror, in a frame like a little television. The picture is shown and goes nowhere else. */
export function MirrorFrame() {
  const { mirror, mirrorBrightness, act } = useOverlayModel();
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    const screen = video.current;
    if (screen === null) return;
    screen.srcObject = mirror;
    // Refused only when the element is gone again or the page is hidden; `autoplay` starts it later then.
    if (mirror !== null) void screen.play().catch(() => {});
    return () => {
      screen.srcObject = null;
    };
  }, [mirror]);

  const isShown = mirror !== null && act !== 'closed';
  return (
    <div className={`mirror ${isShown ? 'is-on' : ''}`} aria-hidden="true">
      <svg className="mirror-antenna" viewBox="0 0 100 30" aria-hidden="true" focusable="false">
        <path d="M50 30L26 4M50 30L74 4" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
        <path
          d="M26 0l1.600 3 3.400.500-2.500 2.300.700 3.400-3.200-1.700-3.200 1.700.700-3.400L21 3.500l3.400-.500z"
          fill="#ffd566"
        />
        <circle cx="74" cy="4" r="4" fill="#ff3fa4" />
      </svg>
      <div className="mirror-case">
        <video
          className="mirror-screen"
          style={{ filter: mirrorBrightness === 1 ? 'none' : `brightness(${mirrorBrightness})` }}
          ref={video}
          autoPlay
          muted
          playsInline
        />
        <div className="mirror-knobs">
          <i />
          <i />
        </div>
      </div>
    </div>
  );
}
