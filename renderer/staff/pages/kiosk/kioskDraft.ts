import type { Configuration } from '../../../../contract/configuration.ts';
import type { KioskChanges } from '../../../../contract/staff/kioskApi.ts';

/** What the page sets, with nothing left out. */
export type KioskDraft = {
  readonly camera: Readonly<Omit<Configuration['camera'], 'offHours'>>;
  readonly screen: Readonly<Configuration['screen']>;
  readonly street: Readonly<Configuration['street']>;
  readonly sound: Readonly<Omit<Configuration['sound'], 'quietHours'>>;
};

export function draftOf({ camera, screen, street, sound }: Configuration): KioskDraft {
  const { enabled, label, mirrorFrame, mirrorBrightness, zone } = camera;
  return {
    camera: { enabled, label, mirrorFrame, mirrorBrightness, zone },
    screen: { turn: screen.turn, language: screen.language },
    street: { raining: street.raining },
    sound: { volume: sound.volume, quietVolume: sound.quietVolume },
  };
}

/** Those keys only that differ, so that what others set meanwhile stays; null when none does. */
export function changesBetween(from: KioskDraft, to: KioskDraft): KioskChanges | null {
  const changes: Record<string, Record<string, unknown>> = {};
  for (const [group, keys] of Object.entries(to)) {
    const before = from[group as keyof KioskDraft] as Readonly<Record<string, unknown>>;
    const changed = Object.entries(keys).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]),
    );
    if (changed.length > 0) changes[group] = Object.fromEntries(changed);
  }
  return Object.keys(changes).length > 0 ? changes : null;
}

/** Whether the screen has to load its page anew for this. */
export function needsNewPage(from: KioskDraft, to: KioskDraft): boolean {
  return from.screen.turn !== to.screen.turn || from.camera.label !== to.camera.label;
}
