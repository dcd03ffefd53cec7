import type { IdolChoice } from './idolChoices.ts';

/** A small picture of who stands there. Who was made in the studio has none before she is drawn, so a star stands for her. */
export function IdolPicture({ idol, kind }: { readonly idol: string; readonly kind: IdolChoice['kind'] }) {
  if (kind === 'ofTheEight') {
    return <img className="places-picture" src={`/idols/${idol}/poster.png`} alt="" loading="lazy" />;
  }
  return (
    <svg className="places-picture" viewBox="-12 -16 24 32" aria-hidden="true">
      <path
        d="M0-9 2.6-3.2 9-2.4 4.2 1.9 5.5 8 0 5 -5.5 8 -4.2 1.9 -9-2.4 -2.6-3.2Z"
        fill={kind === 'gone' ? 'none' : 'currentColor'}
        stroke="currentColor"
      />
    </svg>
  );
}
