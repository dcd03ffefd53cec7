import type { OverlaySight } from './OverlayModel.ts';

type SightEyeProps = { readonly kind: OverlaySight['kind']; readonly className?: string };

/** An eye that is open while the kiosk sees, half open while it wakes, closed without sight. */
export function SightEye({ kind, className = '' }: SightEyeProps) {
  return (
    <svg className={`eye eye-${kind} ${className}`} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="3.4" strokeLinecap="round" strokeLinejoin="round">
        {kind === 'touchOnly' ? (
          <path d="M5 22c9 11 29 11 38 0M11 28.500l-3.500 5M24 31v6M37 28.500l3.500 5" />
        ) : (
          <path d="M4 24c10-15 30-15 40 0-10 15-30 15-40 0z" />
        )}
      </g>
      {kind === 'seeing' && (
        <>
          <circle cx="24" cy="24" r="7.500" fill="currentColor" />
          <circle cx="26.800" cy="21.200" r="2.400" fill="#150a33" />
        </>
      )}
      {kind === 'starting' && <circle cx="24" cy="24" r="3" fill="currentColor" />}
    </svg>
  );
}
