import { fetchSheetPlan, sendSheetEnd, sendSheetPicture } from '../client/sheetServer.ts';
import { drawSheet } from './drawSheet.ts';

/** Entry of the page behind `starstreet idols`: every idol by the kiosk's own renderer, cell by cell. */
try {
  await drawSheet(await fetchSheetPlan(), sendSheetPicture);
  await sendSheetEnd(null);
} catch (failure) {
  await sendSheetEnd(String(failure).slice(0, 2000));
}
