const TRACES = [
  'M0 38h70l22-22h90M0 54h92l26-26h40M0 70h60',
  'M1000 38h-70l-22-22h-90M1000 54h-92l-26-26h-40M1000 70h-60',
] as const;
const PADS = [
  [182, 16],
  [158, 28],
  [60, 70],
  [818, 16],
  [842, 28],
  [940, 70],
] as const;

/** Traces and pads of a circuit board along the upper edge of a panel: what this street sells. */
export function CircuitTraces({ className }: { readonly className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 1000 400"
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
      focusable="false"
    >
      {TRACES.map((trace) => (
        <path key={trace} d={trace} fill="none" stroke="currentColor" strokeWidth="3" />
      ))}
      {PADS.map(([x, y]) => (
        <circle
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          r="5.5"
          fill="#150a33"
          stroke="currentColor"
          strokeWidth="3"
        />
      ))}
    </svg>
  );
}
