import { type SongSheet, songSheetSchema } from '../../../../contract/song.ts';
import { err, ok } from '../../../../domain/core/Result.ts';
import { readDocuments } from '../../shows/readDocuments.ts';

/** What is known of each built song, in the order of their names. A sheet that cannot be read is left out. */
export function readSongSheets(songsFolder: string): (SongSheet & { id: string })[] {
  const { found } = readDocuments(songsFolder, (document, file) => {
    const sheet = songSheetSchema.safeParse(document);
    return sheet.success
      ? ok(sheet.data)
      : err([`${file}: it is no sheet of a song; build the songs again.`]);
  });
  return [...found].map(([id, sheet]) => ({ ...sheet, id }));
}
