import { createContext, use } from 'react';

export type Language = 'zh-CN' | 'en';
export type Bilingual = { readonly zh: string; readonly en: string };

/** The language that the console speaks now. */
export const LanguageContext = createContext<Language>('zh-CN');

/** Says a text of the catalogue in the console's language. */
export function useSay(): (text: Bilingual) => string {
  const language = use(LanguageContext);
  return (text) => (language === 'en' ? text.en : text.zh);
}
