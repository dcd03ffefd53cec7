import { z } from 'zod';
import { err, ok } from '../../../domain/core/Result.ts';
import type { PagePrinter } from '../../host/PagePrinter.ts';
import { type ChromiumHandle, launchChromium } from './launchChromium.ts';

/** Figures of a year are worked out and drawn in this time, also on a slow box. */
const PRINTABLE_LIMIT_MS = 120_000;
const LOOK_EVERY_MS = 200;
/** A page says so when all that is to be printed stands in it. */
const PRINTABLE = `document.documentElement.dataset.printable === 'yes'`;

/** Prints with an invisible browser of its own, which ends afterwards. The paper's size is the page's own (`@page`). */
export const printPage: PagePrinter = async (address) => {
  const launched = await launchChromium({
    address,
    mode: 'headless',
    windowSize: { width: 1240, height: 1754 },
  });
  if (!launched.ok) return err(launched.error.sentence);
  const browser = launched.value;
  try {
    if (!(await becomesPrintable(browser))) {
      return err('The page was not ready to be printed in two minutes. Try a shorter period.');
    }
    const { data } = z
      .object({ data: z.base64() })
      .parse(await browser.ask('Page.printToPDF', { printBackground: true, preferCSSPageSize: true }));
    return ok(Buffer.from(data, 'base64'));
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    return err(`The browser could not print the page: ${reason}.`);
  } finally {
    await browser.dispose();
  }
};

async function becomesPrintable(browser: ChromiumHandle): Promise<boolean> {
  const endsAtMs = performance.now() + PRINTABLE_LIMIT_MS;
  const answerSchema = z.object({ result: z.object({ value: z.unknown() }).partial() });
  while (performance.now() < endsAtMs) {
    const answer = await browser.ask('Runtime.evaluate', { expression: PRINTABLE });
    if (answerSchema.parse(answer).result.value === true) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return false;
}
