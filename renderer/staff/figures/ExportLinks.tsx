import { use } from 'react';
import type { TableName } from '../../../domain/statistics/tables/tables.ts';
import { useSay } from '../language.ts';
import { PrintingContext } from '../print/PrintingContext.ts';
import './ExportLinks.css';
import { exportAddress } from './addresses.ts';
import { useShownFigures } from './FiguresContext.ts';
import { FIGURES_TEXTS } from './texts.ts';

const FORMATS = ['csv', 'xlsx', 'json'] as const;

/** A table as CSV, XLSX and JSON: all its columns, of the whole street, in the period that is shown. */
export function ExportLinks({ table }: { readonly table: TableName }) {
  const say = useSay();
  const { question, onScreen } = useShownFigures();
  if (use(PrintingContext) || onScreen) return null;
  return (
    <div className="export-links">
      <span>{say(question.landmark === null ? FIGURES_TEXTS.export : FIGURES_TEXTS.downloadWhole)}</span>
      {FORMATS.map((format) => (
        <a key={format} href={exportAddress(table, format, question)} download>
          {format.toUpperCase()}
        </a>
      ))}
    </div>
  );
}
