import type { Bilingual, Language } from './OverlayModel.ts';

type BothLanguagesProps = {
  readonly text: Bilingual;
  /** Which comes first and larger. */
  readonly language: Language;
  readonly className?: string;
};

/** A text in both languages, one under (or beside) the other as the style of its place says. */
export function BothLanguages({ text, language, className = '' }: BothLanguagesProps) {
  const zh = { lang: 'zh-CN', text: text.zh };
  const en = { lang: 'en', text: text.en };
  const [first, second] = language === 'en' ? [en, zh] : [zh, en];
  return (
    <span className={`both ${className}`}>
      <span className="both-first" lang={first.lang}>
        {first.text}
      </span>
      <span className="both-second" lang={second.lang}>
        {second.text}
      </span>
    </span>
  );
}
