/** An open hand in lines: stands in where there is no picture, and asks for a hand to be raised. */
export function LineHand({ className }: { readonly className?: string }) {
  return (
    <svg className={className} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path
        d="M20 38V17.5a3.6 3.6 0 0 1 7.2 0V31m0-2V11a3.6 3.6 0 0 1 7.2 0v18m0 1V13.5a3.6 3.6 0 0 1 7.2 0V32m0-1V20.5a3.4 3.4 0 0 1 6.8 0V41c0 10-6 17-15 17-7.5 0-11.6-3.400-15-10L10 38.200a3.700 3.700 0 0 1 6-4.200l4 5"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
