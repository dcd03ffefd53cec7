import { use } from 'react';
import type { StarPreview } from '../../../../contract/starFile.ts';
import { LanguageContext, said } from '../../language.ts';
import './ChangeList.css';
import { CHANGE_NAMES, KIND_NAMES } from './texts.ts';

/** What a file would change, a line for each document. */
export function ChangeList({ parts }: { readonly parts: StarPreview['parts'] }) {
  const language = use(LanguageContext);
  return (
    <ul className="backup-changes">
      {parts.map((part) => (
        <li key={`${part.kind} ${part.id}`} data-change={part.change}>
          {/* Of which there is one, the name is the kind's. */}
          {part.kind !== part.id && (
            <span className="backup-kind">{said(KIND_NAMES[part.kind], language)}</span>
          )}
          <span className="backup-name">{said(part, language)}</span>
          <span className="backup-change">{said(CHANGE_NAMES[part.change], language)}</span>
        </li>
      ))}
    </ul>
  );
}
