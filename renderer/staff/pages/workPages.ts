import { type ComponentType, lazy } from 'react';
import type { StaffState } from '../../../contract/staffApi.ts';
import type { StaffApi } from '../../client/StaffApi.ts';
import type { WorkPageId } from '../frame/pageList.ts';

export type WorkPageProps = {
  readonly api: StaffApi;
  readonly state: StaffState;
  readonly onScreen: boolean;
};

/** Each page is fetched when it is opened first, so that a phone signs in quickly. */
export const WORK: Readonly<Record<WorkPageId, ComponentType<WorkPageProps>>> = {
  now: lazy(async () => ({ default: (await import('./now/NowPage.tsx')).NowPage })),
  schedule: lazy(async () => ({ default: (await import('./schedule/SchedulePage.tsx')).SchedulePage })),
  showEditor: lazy(async () => ({
    default: (await import('./showEditor/ShowEditorPage.tsx')).ShowEditorPage,
  })),
  studio: lazy(async () => ({ default: (await import('./studio/StudioPage.tsx')).StudioPage })),
  places: lazy(async () => ({ default: (await import('./places/PlacesPage.tsx')).PlacesPage })),
  kiosk: lazy(async () => ({ default: (await import('./kiosk/KioskPage.tsx')).KioskPage })),
  backup: lazy(async () => ({ default: (await import('./backup/BackupPage.tsx')).BackupPage })),
  redeem: lazy(async () => ({ default: (await import('./redeem/RedeemPage.tsx')).RedeemPage })),
};
