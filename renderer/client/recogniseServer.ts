import type { z } from 'zod';
import {
  type RecognisePlan,
  type RecogniseResult,
  type recogniseEndSchema,
  recognisePlanSchema,
} from '../../contract/recognise.ts';

/** The recognise page's words with the host. */

export async function fetchPlan(): Promise<RecognisePlan> {
  const answer = await fetch('/recognise/plan');
  return recognisePlanSchema.parse(await answer.json());
}

/** The bytes of one frame of one source. */
export async function fetchFrame(source: number, frame: number): Promise<Blob> {
  const answer = await fetch(`/sources/${source}/frames/${frame}`);
  if (!answer.ok) throw new Error(`Frame ${frame} could not be fetched (${answer.status})`);
  return answer.blob();
}

export function sendResult(result: RecogniseResult): Promise<void> {
  return post('/recognise/results', result);
}

export function sendEnd(end: z.infer<typeof recogniseEndSchema>): Promise<void> {
  return post('/recognise/end', end);
}

async function post(path: string, body: unknown): Promise<void> {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} was refused (${answer.status})`);
}
