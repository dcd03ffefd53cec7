import type { FiguresInput } from '../../../contract/figures.ts';
import type { Language } from '../language.ts';

type Format = 'csv' | 'xlsx' | 'json';
type Period = Pick<FiguresInput, 'from' | 'to'>;

/** Where a download lies: a table, or `report` for all of them. */
export function exportAddress(what: string, format: Format, period: Period): string {
  return withQuery(`/staff/export/${what}.${format}`, periodQuery(period));
}

export function reportAddress(question: FiguresInput, language: Language): string {
  return withQuery('/staff/report.pdf', questionQuery(question, language));
}

/** The page that is printed, for a kiosk that has no printer of its own: it asks the browser to print. */
export function printPageAddress(question: FiguresInput, language: Language): string {
  return withQuery('/staff/', { print: 'report', dialog: 'yes', ...questionQuery(question, language) });
}

function questionQuery(question: FiguresInput, language: Language): Record<string, string> {
  const { landmark } = question;
  return { ...periodQuery(question), ...(landmark === null ? {} : { landmark }), language };
}

function periodQuery({ from, to }: Period): Record<string, string> {
  return { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
}

function withQuery(path: string, query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}?${text}`;
}
