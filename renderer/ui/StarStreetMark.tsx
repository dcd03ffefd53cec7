/** The mark of the Star Street: a star whose lower point runs on as the street, with two traces of a circuit. */
export function StarStreetMark({ className }: { readonly className?: string }) {
  return (
    <svg className={className} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id="mark-star" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#fff3c4" />
          <stop offset="0.55" stopColor="#ffd566" />
          <stop offset="1" stopColor="#ff3fa4" />
        </linearGradient>
      </defs>
      <path
        d="M32 3l7.6 15.6L56.8 21 44.3 33.2l3 17.1L39 46l3.4 15H21.6L25 46l-8.3 4.3 3-17.1L7.2 21l17.2-2.4z"
        fill="url(#mark-star)"
        stroke="#fff"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path d="M32 28v6M32 40v6M32 52v7" stroke="#150a33" strokeWidth="3" strokeLinecap="round" />
      <path
        d="M3 40h8l5 6M61 40h-8l-5 6"
        fill="none"
        stroke="#c9b5ff"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <circle cx="3.6" cy="40" r="2.6" fill="#57e6ff" />
      <circle cx="60.4" cy="40" r="2.6" fill="#57e6ff" />
    </svg>
  );
}
