import type { BackupPreview } from '../../../../contract/staff/backupApi.ts';
import type { Bilingual, Language } from '../../language.ts';

/** Like "340 kB" or "12.5 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 100 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`;
}

/** A day and a time on the street's clocks. */
export function momentWords(atMs: number, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(
    atMs,
  );
}

export function eventWords({ inFile, newHere }: BackupPreview['events']): Bilingual {
  const zh = (count: number) => count.toLocaleString('zh-CN');
  const en = (count: number) => count.toLocaleString('en');
  if (newHere === 0) return { zh: `${zh(inFile)} 条都已经有了`, en: `all ${en(inFile)} are here already` };
  return {
    zh: `共 ${zh(inFile)} 条，会补上 ${zh(newHere)} 条`,
    en: `${en(inFile)} in it; ${en(newHere)} will be added`,
  };
}

export function restoredWords(documents: number, events: number): Bilingual {
  return {
    zh: `已恢复：${documents} 项内容，补上 ${events.toLocaleString('zh-CN')} 条事件。`,
    en: `Restored: ${documents} ${documents === 1 ? 'document' : 'documents'}, and ${events.toLocaleString('en')} ${events === 1 ? 'event' : 'events'} added.`,
  };
}
