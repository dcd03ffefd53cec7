import type { ReactNode } from 'react';
import './Card.css';

type CardProps = {
  readonly title: string;
  /** What stands to the right of the title. */
  readonly tools?: ReactNode;
  /** One sentence below the title. */
  readonly note?: string | null;
  readonly children: ReactNode;
};

/** A titled part of a page. */
export function Card({ title, tools = null, note = null, children }: CardProps) {
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
        {tools}
      </div>
      {note !== null && <p className="card-note">{note}</p>}
      {children}
    </section>
  );
}
