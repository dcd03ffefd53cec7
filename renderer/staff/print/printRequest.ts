import { z } from 'zod';
import { type PrintQuestion, printQuestionSchema } from '../../../contract/staffApi.ts';

export type PrintRequest = {
  readonly question: PrintQuestion;
  /** Whether the browser is asked to print as soon as the page is whole. */
  readonly dialog: boolean;
};

const addressSchema = z.object({ print: z.literal('report'), dialog: z.literal('yes').optional() });

/** What the page's address asks to be printed; null when it is the console that is asked for. */
export function printRequest(query: string): PrintRequest | null {
  const asked = Object.fromEntries(new URLSearchParams(query));
  const address = addressSchema.safeParse(asked);
  if (!address.success) return null;
  const { from = null, to = null, landmark = null, language } = asked;
  const question = printQuestionSchema.safeParse({ from, to, landmark, language });
  return question.success ? { question: question.data, dialog: address.data.dialog === 'yes' } : null;
}
