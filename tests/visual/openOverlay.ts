import type { Page } from '@playwright/test';

/**
 * Opens the page that shows the overlay in any state.
 * @returns what the page complains of, also later
 */
export async function openOverlay(page: Page, address: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await page.waitForFunction(() => 'overlayPage' in window);
  return complaints;
}
