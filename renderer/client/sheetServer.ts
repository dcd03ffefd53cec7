import { type SheetPlan, sheetPlanSchema } from '../../contract/idolSheet.ts';

/** The contact sheet's page's words with the host. */

export async function fetchSheetPlan(): Promise<SheetPlan> {
  const answer = await fetch('/idol-sheet/plan');
  return sheetPlanSchema.parse(await answer.json());
}

/** @param name of the idol whose cells these are, or of what else the picture shows */
export function sendSheetPicture(name: string, picture: Blob): Promise<void> {
  return post(`/idol-sheet/pictures/${encodeURIComponent(name)}`, picture, 'image/png');
}

export function sendSheetEnd(failure: string | null): Promise<void> {
  return post('/idol-sheet/end', JSON.stringify({ failure }), 'application/json');
}

async function post(path: string, body: Blob | string, contentType: string): Promise<void> {
  const answer = await fetch(path, { method: 'POST', headers: { 'Content-Type': contentType }, body });
  if (!answer.ok) throw new Error(`${path} was refused (${answer.status})`);
}
