import { describe, expect, test } from 'vitest';
import { KioskDouble, TEST_SETTINGS } from '../../../tests/fixtures/interaction/KioskDouble.ts';

describe('what staff made of the street', () => {
  const HALF = { left: 0, top: 0, right: 0.5, bottom: 1 };
  const camera = { ...TEST_SETTINGS.camera, zone: HALF };

  test('her own name on the sign, her character in the figures and in the gesture she teaches', async () => {
    const meimei = {
      id: 'meimei',
      zh: '梅梅',
      en: 'Meimei',
      address: '/own-idols/meimei.json',
      character: 'xiangsu',
    } as const;
    const kiosk = new KioskDouble({ idol: meimei });
    expect(kiosk.overlay.idol).toEqual({ zh: '梅梅', en: 'Meimei' });
    kiosk.watch(1000, { faces: 1 });
    kiosk.look({ faces: 1, hands: 1, completed: ['victory'] });
    expect(kiosk.eventsOf('checkedIn')).toMatchObject([
      { landmarkId: 'northPlaza', idolId: 'xiangsu', gesture: 'victory' },
    ]);
  });

  test('only the active gestures are sought and offered', () => {
    const kiosk = new KioskDouble({ gestures: ['wave', 'ok'] });
    expect(kiosk.sight.sought).toEqual(['wave', 'ok']);
    expect(kiosk.overlay.gestures).toEqual(['wave', 'ok']);
  });

  test('she sends on along the order and by the names of the street', async () => {
    const northToSouth = TEST_SETTINGS.landmarks;
    const landmarks = [
      northToSouth[0],
      { ...northToSouth[5], zh: '万象里', en: 'Arcade' },
      ...northToSouth,
    ].filter(
      (place, index, all) =>
        place !== undefined && all.findIndex((other) => other?.id === place.id) === index,
    ) as typeof northToSouth;
    const kiosk = new KioskDouble({ landmarks });
    kiosk.watch(1000, { faces: 1 });
    kiosk.look({ faces: 1, hands: 1, completed: ['wave'] });
    await kiosk.live(8000, { faces: 1 });
    kiosk.interaction.takePass();
    expect(kiosk.overlay.pass?.stamps).toEqual(['northPlaza']);
    expect(kiosk.overlay.speech?.zh).toContain('万象里');
    expect(kiosk.overlay.speech?.en).toContain('Arcade');
  });

  test('who passes outside the zone is nobody, whatever their hands do', () => {
    const kiosk = new KioskDouble({ camera });
    kiosk.watch(3000, { faces: 1, faceAt: 0.3 });
    kiosk.look({ faces: 1, faceAt: 0.3, hands: 1, handAt: 0.4, completed: ['wave'] });
    expect(kiosk.act).toBe('attracting');
    expect(kiosk.interaction.people).toBe(0);
    expect(kiosk.events).toEqual([expect.objectContaining({ type: 'sightChanged' })]);
    kiosk.watch(3000, { faces: 1, faceAt: 0.8 });
    expect(kiosk.act).toBe('inviting');
    expect(kiosk.eventsOf('visitStarted')).toHaveLength(1);
  });

  test('zone and mirror are changed in place', () => {
    const kiosk = new KioskDouble();
    kiosk.interaction.applySettings({
      ...TEST_SETTINGS,
      camera: { ...camera, mirrorBrightness: 1.6 },
    });
    expect(kiosk.overlay.mirrorBrightness).toBe(1.6);
    kiosk.watch(3000, { faces: 1, faceAt: 0.3 });
    expect(kiosk.act).toBe('attracting');
  });
});
