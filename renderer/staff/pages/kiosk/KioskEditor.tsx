import { type KeyboardEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { StaffApi } from '../../../client/StaffApi.ts';
import { OnOff } from '../../controls/OnOff.tsx';
import { ShareSlider } from '../../controls/ShareSlider.tsx';
import { useHistory } from '../../editing/useHistory.ts';
import { Card } from '../../figures/Card.tsx';
import { useSay } from '../../language.ts';
import { CameraCard } from './CameraCard.tsx';
import { CameraTest } from './CameraTest.tsx';
import { KioskNotice } from './KioskNotice.tsx';
import { type KioskDraft, needsNewPage } from './kioskDraft.ts';
import { ScreenCard } from './ScreenCard.tsx';
import { KIOSK_TEXTS as TEXTS } from './texts.ts';
import { useCameras } from './useCameras.ts';
import { useKioskKeeper } from './useKioskKeeper.ts';
import { ZoneCard } from './ZoneCard.tsx';

type KioskEditorProps = {
  readonly api: StaffApi;
  readonly opened: KioskDraft;
  readonly revision: string;
};

/** All settings of the page, each in force as soon as it is chosen. */
export function KioskEditor({ api, opened, revision }: KioskEditorProps) {
  const say = useSay();
  const { document: draft, change, settle, undo, redo, canUndo, canRedo } = useHistory(opened);
  const { keeping, tryAgain } = useKioskKeeper(api, draft, opened, revision);
  const [isSeeing, setSeeing] = useState(false);
  const found = useCameras(isSeeing);
  const set = <Group extends keyof KioskDraft>(group: Group, keys: Partial<KioskDraft[Group]>, by?: string) =>
    change((now) => ({ ...now, [group]: { ...now[group], ...keys } }), by);
  const setCamera = (keys: Partial<KioskDraft['camera']>, by?: string) => set('camera', keys, by);
  const pressKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the whole page; each has a button.
    <div className="kiosk-editor" onKeyDown={pressKey}>
      <div className="kiosk-bar">
        <h1>{say(TEXTS.title)}</h1>
        <span role="status">
          {keeping.kind === 'kept' && say(TEXTS.kept)}
          {keeping.kind === 'keeping' && say(TEXTS.keeping)}
        </span>
        <Button className="quiet-button" onPress={undo} isDisabled={!canUndo}>
          {say(TEXTS.undo)}
        </Button>
        <Button className="quiet-button" onPress={redo} isDisabled={!canRedo}>
          {say(TEXTS.redo)}
        </Button>
      </div>
      <p className="kiosk-about">{say(TEXTS.about)}</p>
      <KioskNotice
        api={api}
        keeping={keeping}
        needsNewPage={needsNewPage(opened, draft)}
        onTryAgain={tryAgain}
      />
      <CameraTest zone={draft.camera.zone} onSeeing={setSeeing} />
      <div className="kiosk-cards">
        <div className="kiosk-column">
          <CameraCard camera={draft.camera} found={found} onChange={setCamera} onSettled={settle} />
          <Card title={say(TEXTS.sound)}>
            <div className="kiosk-fields">
              <ShareSlider
                label={say(TEXTS.volume)}
                value={draft.sound.volume}
                onChange={(volume) => set('sound', { volume }, 'volume')}
                onSettled={settle}
              />
              <ShareSlider
                label={say(TEXTS.quietVolume)}
                value={draft.sound.quietVolume}
                onChange={(quietVolume) => set('sound', { quietVolume }, 'quietVolume')}
                onSettled={settle}
              />
            </div>
          </Card>
          <Card title={say(TEXTS.street)}>
            <OnOff
              label={say(TEXTS.raining)}
              note={say(TEXTS.rainingNote)}
              isOn={draft.street.raining}
              onChange={(raining) => set('street', { raining })}
            />
          </Card>
        </div>
        <div className="kiosk-column">
          <ZoneCard
            zone={draft.camera.zone}
            onChange={(zone, by) => setCamera({ zone }, by)}
            onSettled={settle}
          />
          <ScreenCard screen={draft.screen} onChange={(keys) => set('screen', keys)} />
        </div>
      </div>
    </div>
  );
}
