import { Choice } from '../../controls/Choice.tsx';
import { OnOff } from '../../controls/OnOff.tsx';
import { ShareSlider } from '../../controls/ShareSlider.tsx';
import { Card } from '../../figures/Card.tsx';
import { useSay } from '../../language.ts';
import type { KioskDraft } from './kioskDraft.ts';
import { KIOSK_TEXTS as TEXTS } from './texts.ts';

/** No camera has an empty name. */
const FIRST = '';

type CameraCardProps = {
  readonly camera: KioskDraft['camera'];
  /** Names of the cameras of this machine, as far as they are known. */
  readonly found: readonly string[];
  readonly onChange: (keys: Partial<KioskDraft['camera']>, by?: string) => void;
  readonly onSettled: () => void;
};

/** Whether and which camera is used, and what visitors see of it. */
export function CameraCard({ camera, found, onChange, onSettled }: CameraCardProps) {
  const say = useSay();
  const { label } = camera;
  // The file may name a part of a camera's name only.
  const isConnected = label !== null && found.some((name) => name.includes(label));
  const items = [
    { id: FIRST, name: say(TEXTS.firstCamera) },
    ...found.map((name) => ({ id: name, name })),
    ...(label !== null && !found.includes(label)
      ? [
          {
            id: label,
            name: label,
            ...(found.length > 0 && !isConnected ? { note: say(TEXTS.notConnected) } : {}),
          },
        ]
      : []),
  ];
  return (
    <Card title={say(TEXTS.camera)}>
      <div className="kiosk-fields">
        <OnOff
          label={say(TEXTS.cameraOn)}
          note={say(TEXTS.cameraOnNote)}
          isOn={camera.enabled}
          onChange={(enabled) => onChange({ enabled })}
        />
        <div>
          <Choice
            label={say(TEXTS.whichCamera)}
            items={items}
            chosen={label ?? FIRST}
            onChoose={(chosen) => onChange({ label: chosen === FIRST ? null : chosen })}
          />
          {found.length === 0 && <p className="kiosk-note">{say(TEXTS.camerasAt)}</p>}
        </div>
        <OnOff
          label={say(TEXTS.mirror)}
          note={say(TEXTS.mirrorNote)}
          isOn={camera.mirrorFrame}
          onChange={(mirrorFrame) => onChange({ mirrorFrame })}
        />
        <ShareSlider
          label={say(TEXTS.brightness)}
          value={camera.mirrorBrightness}
          least={0.5}
          most={2}
          onChange={(mirrorBrightness) => onChange({ mirrorBrightness }, 'mirrorBrightness')}
          onSettled={onSettled}
        />
      </div>
    </Card>
  );
}
