import { createContext, use } from 'react';

export type Language = 'zh-CN' | 'en';
export type Bilingual = { readonly zh: string; readonly en: string };

/** The language that the console speaks now. */
export const LanguageContext = createContext<Language>('zh-CN');

/** A text of the catalogue in one of its languages. */
export function said(text: Bilingual, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}

/** Says a text of the catalogue in the console's language. */
export function useSay(): (text: Bilingual) => string {
  const language = use(LanguageContext);
  return (text) => said(text, language);
}
