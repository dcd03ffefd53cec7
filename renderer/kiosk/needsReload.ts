import type { KioskSettings } from '../../contract/configuration.ts';

/** Whether the page was built on something that has changed since: it cannot be changed while it runs. */
export function needsReload(builtOn: KioskSettings, now: KioskSettings): boolean {
  return (
    builtOn.version !== now.version ||
    builtOn.landmark !== now.landmark ||
    builtOn.timeZone !== now.timeZone ||
    builtOn.camera.label !== now.camera.label ||
    builtOn.interaction.holdDurationMs !== now.interaction.holdDurationMs ||
    builtOn.filmDurationMs !== now.filmDurationMs
  );
}
