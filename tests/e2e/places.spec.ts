import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { defaultStreetContent } from '../../contract/streetContent.ts';
import { SOFTWARE_WEBGL_FLAGS } from '../../main/shell/chromium/chromiumFlags.ts';
import { findChromium } from '../../main/shell/chromium/findChromium.ts';
import { ensureFilm } from '../../scripts/puppet/ensureFilm.ts';
import { shippedRecipe } from '../fixtures/shippedRecipes.ts';
import { type Kiosk, startKiosk } from './startKiosk.ts';

/** What the street sees of what staff wrote: files in the data folder, the real page. */

const SHOWN_LIMIT_MS = 90_000;
/** A film runs once, on a machine that draws and looks in software. */
const FILM_LIMIT_MS = 150_000;

const MEIMEI = {
  version: 1,
  zh: '梅梅',
  en: 'Meimei',
  character: 'xiangsu',
  recipe: { ...shippedRecipe('yixia'), id: 'meimei' },
};

let folder: string;
let kiosk: Kiosk | null = null;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'starstreet-places-'));
});
test.afterEach(async () => {
  await kiosk?.dispose();
  kiosk = null;
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function write(file: string, document: unknown): Promise<void> {
  const whole = path.join(folder, file);
  await mkdir(path.dirname(whole), { recursive: true });
  await writeFile(whole, JSON.stringify(document));
}

/** The other way round, the plaza renamed and Meimei on it, three gestures. */
async function writeStreet(): Promise<void> {
  const content = defaultStreetContent();
  const plaza = content.landmarks[0];
  if (plaza === undefined) throw new Error('There is no plaza');
  Object.assign(plaza, { zh: '星光广场', en: 'Starlight Square', idol: 'meimei' });
  content.landmarks.reverse();
  content.gestures = ['wave', 'victory', 'ok'];
  await write('idols/meimei.json', MEIMEI);
  await write('street.json', content);
}

async function start(): Promise<Kiosk> {
  kiosk = await startKiosk({ dataFolder: folder });
  return kiosk;
}

/** On the idol, on either screen. */
const TOUCH = { isPrimary: true, clientX: 270, clientY: 300 };

/** Held until her gesture is made, however slowly the page goes. */
async function earnStamp(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /按住我/ });
  await expect(async () => {
    await page.locator('main.overlay').dispatchEvent('pointerdown', TOUCH);
    await expect(button).toBeVisible({ timeout: 4000 });
  }).toPass({ timeout: SHOWN_LIMIT_MS });
  await button.focus();
  await page.keyboard.down('Enter');
  await expect(page.getByText('打卡成功')).toBeVisible({ timeout: SHOWN_LIMIT_MS });
  await page.keyboard.up('Enter');
}

test('names, order, gestures and an idol of their own are those that staff wrote', async ({ page }) => {
  test.setTimeout(300_000);
  await writeStreet();
  const { openingAddress, exportRows } = await start();
  const complaints: string[] = [];
  page.on('pageerror', (failure) => complaints.push(failure.message));
  const baked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/(idols|own-idols)\//.test(pathname)) baked.push(pathname);
  });
  await page.goto(openingAddress);
  await expect(page.locator('.header-landmark')).toContainText('星光广场', { timeout: SHOWN_LIMIT_MS });
  await expect(page.locator('.header-idol')).toContainText('梅梅');
  // She was drawn from her recipe, not taken from the folder of the one whose character she has.
  expect(baked[0]).toBe('/own-idols/meimei.json');
  expect(baked.filter((address) => /atlas/.test(address))).toEqual([]);

  await page.getByRole('button', { name: '地图' }).click();
  const stops = page.locator('.map-stop');
  await expect(stops.first()).toContainText('创客工坊');
  await expect(stops.last()).toContainText('星光广场');
  await expect(page.locator('.map-star')).toHaveCount(1);
  await page.getByRole('button', { name: '地图' }).click();

  await earnStamp(page);
  await page.getByRole('button', { name: /拍好了/ }).click({ timeout: 60_000 });
  // From the last landmark of the walk the next one is the one before it.
  await expect(page.locator('.walk-next')).toContainText('赛格广场');
  await page.getByRole('button', { name: /好的/ }).click();
  // Xiangsu's own gesture is hers as well.
  await expect(page.locator('.chip-name')).toHaveText(['比耶', '挥手', 'OK 手势'], { timeout: 60_000 });

  const checkIns = await exportRows('check-ins');
  expect(checkIns).toMatchObject([{ gesture: 'victory', landmark_id: 'northPlaza' }]);
  const events = await exportRows('events');
  expect(events.filter(({ type }) => type === 'incident')).toEqual([]);
  expect(complaints).toEqual([]);
});

test('an own idol that cannot be drawn looks as her character does, and it is told', async ({ page }) => {
  test.setTimeout(240_000);
  await writeStreet();
  const { openingAddress, exportRows } = await start();
  await page.route('**/own-idols/**', (route) => route.fulfill({ status: 500, body: 'broken' }));
  const drawn = page.waitForResponse((response) => response.url().includes('/idols/xiangsu/model.json'));
  await page.goto(openingAddress);
  await drawn;
  await expect(page.locator('.header-idol')).toContainText('梅梅', { timeout: SHOWN_LIMIT_MS });
  await expect
    .poll(async () => JSON.stringify(await exportRows('events')), { timeout: 60_000 })
    .toContain('ownIdolFailed');
});

test('a turned screen shows the page upright for its visitors, with its touches and its corner', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await write('starstreet.jsonc', { screen: { turn: 90 } });
  const { openingAddress } = await start();
  // The screen lies; the page that is turned on it stands.
  await page.setViewportSize({ width: 960, height: 540 });
  await page.goto(openingAddress);
  const boxOf = async (part: string) => {
    const box = await page.locator(part).boundingBox();
    if (box === null) throw new Error(`There is no ${part}`);
    return box;
  };
  await expect(page.locator('.header-landmark')).toBeVisible({ timeout: SHOWN_LIMIT_MS });
  const [mark, privacy, stage] = [
    await boxOf('.header-mark'),
    await boxOf('.privacy'),
    await boxOf('#stage'),
  ];
  expect(stage).toMatchObject({ x: 0, y: 0, width: 960, height: 540 });
  expect(mark.x).toBeGreaterThan(860);
  expect(mark.y).toBeLessThan(60);
  expect(privacy.x).toBeLessThan(60);
  // A standing page has its words across all of its width.
  expect(privacy.height).toBeGreaterThan(480);

  await earnStamp(page);
  await page.getByRole('button', { name: /拍好了/ }).click({ timeout: 60_000 });
  await page.getByRole('button', { name: /好的/ }).click();

  // The page's upper left corner is the screen's upper right.
  await page.mouse.move(920, 40);
  await page.mouse.down();
  await page.waitForURL(/\/staff\//, { timeout: 30_000 });
  await page.mouse.up();
});

test('what staff change on the street is seen when nobody is being served', async ({ page }) => {
  test.setTimeout(240_000);
  const { openingAddress } = await start();
  await page.goto(openingAddress);
  await expect(page.locator('.header-landmark')).toContainText('步行街北广场', { timeout: SHOWN_LIMIT_MS });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('main.overlay')).not.toHaveAttribute('data-act', 'attracting');
  await writeStreet();
  // The visit by touch goes on and so does the page; when it is over the street is the new one.
  await expect(page.locator('main.overlay')).toHaveAttribute('data-act', 'attracting', { timeout: 90_000 });
  await expect(page.locator('.header-landmark')).toContainText('星光广场', { timeout: SHOWN_LIMIT_MS });
});

test('who stays outside the zone is nobody', async () => {
  test.setTimeout(300_000);
  // The visitor of this film is one check-in where everybody counts. Coming and going she crosses every column of the
  // picture, but her face never comes so low.
  await write('starstreet.jsonc', {
    landmark: 'digitalPlaza',
    camera: { zone: { left: 0, top: 0.75, right: 1, bottom: 1 } },
  });
  kiosk = await startKiosk({
    dataFolder: folder,
    shell: 'headless',
    flags: ['--film', ensureFilm('patientVictory')],
  });
  const { exportRows } = kiosk;
  const types = async () => (await exportRows('events')).map((row) => JSON.stringify(row));
  await expect
    .poll(async () => (await types()).some((event) => event.includes('filmEnded')), {
      timeout: FILM_LIMIT_MS,
      intervals: [1500],
    })
    .toBe(true);
  const events = await types();
  expect(events.some((event) => event.includes('seeing'))).toBe(true);
  expect(events.filter((event) => /visitStarted|gestureMade|checkedIn/.test(event))).toEqual([]);
});

test.describe('the camera test', () => {
  /** A camera that shows the film again and again, and notes that it was opened. */
  async function openTest(openingAddress: string, address: string) {
    const finding = findChromium();
    const browser = await chromium.launch({
      ...(finding.found ? { executablePath: finding.executablePath } : {}),
      args: [
        ...SOFTWARE_WEBGL_FLAGS,
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${ensureFilm('patientVictory')}`,
      ],
    });
    const context = await browser.newContext({ permissions: ['camera'] });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const { mediaDevices } = navigator;
      const open = mediaDevices.getUserMedia.bind(mediaDevices);
      Object.assign(globalThis, { opened: 0 });
      mediaDevices.getUserMedia = (constraints) => {
        (globalThis as unknown as { opened: number }).opened++;
        return open(constraints);
      };
    });
    // Only the cookie is wanted: the kiosk page would look as well.
    await page.route('**/assets/kiosk*', (route) => route.abort());
    await page.goto(openingAddress);
    await page.goto(`${address}cameraTest/?language=en`);
    return { browser, page };
  }
  const opened = (page: Page) => page.evaluate(() => (globalThis as unknown as { opened: number }).opened);

  test('names people, gesture and light, and shows no picture', async () => {
    test.setTimeout(300_000);
    const { openingAddress, address } = await start();
    const { browser, page } = await openTest(openingAddress, address);
    try {
      const figure = (name: string) => page.locator('.figure', { hasText: name }).locator('dd');
      await expect(figure('People who count')).toHaveText('1', { timeout: 120_000 });
      await expect(figure('Gesture')).toContainText('Victory', { timeout: 120_000 });
      await expect(figure('Light')).toContainText('%');
      await expect(page.getByText('No picture is shown, kept or sent')).toBeVisible();
      await expect(page.locator('video, img')).toHaveCount(0);
      expect(await opened(page)).toBe(1);
    } finally {
      await browser.close();
    }
  });

  test('leaves the camera off that staff switched off', async () => {
    test.setTimeout(180_000);
    await write('starstreet.jsonc', { camera: { enabled: false } });
    const { openingAddress, address } = await start();
    const { browser, page } = await openTest(openingAddress, address);
    try {
      await expect(page.getByText('The camera is off now')).toBeVisible({ timeout: 60_000 });
      expect(await opened(page)).toBe(0);
    } finally {
      await browser.close();
    }
  });
});
