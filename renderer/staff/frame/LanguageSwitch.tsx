import { use } from 'react';
import { Button } from 'react-aria-components';
import { type Language, LanguageContext } from '../language.ts';

/** Offers the language that is not spoken now, in its own words. */
export function LanguageSwitch({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const other: Language = use(LanguageContext) === 'en' ? 'zh-CN' : 'en';
  return (
    <Button className="quiet-button" onPress={() => onLanguage(other)}>
      <span lang={other}>{other === 'en' ? 'English' : '中文'}</span>
    </Button>
  );
}
