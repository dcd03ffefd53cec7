import { Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';
import type { OwnIdol } from '../../../../contract/ownIdol.ts';
import { IDOLS, type IdolId } from '../../../../domain/landmarks/landmarks.ts';
import { IDOL_IDS } from '../../../../domain/shows/idolIds.ts';
import { useSay } from '../../language.ts';
import { STUDIO_TEXTS } from './texts.ts';

type CharacterPanelProps = {
  readonly idol: OwnIdol;
  /** The file has its name from the first save on. */
  readonly isNew: boolean;
  readonly onChange: (to: (idol: OwnIdol) => OwnIdol, by?: string) => void;
};

/** What she is called, and whose voice and ways she has. */
export function CharacterPanel({ idol, isNew, onChange }: CharacterPanelProps) {
  const say = useSay();
  return (
    <div className="studio-panel">
      <TextField
        className="studio-field"
        value={idol.zh}
        maxLength={6}
        onChange={(zh) => onChange((now) => ({ ...now, zh }), 'zh')}
      >
        <Label>{say(STUDIO_TEXTS.zhName)}</Label>
        <Input lang="zh-CN" />
      </TextField>
      <TextField
        className="studio-field"
        value={idol.en}
        maxLength={16}
        onChange={(en) => onChange((now) => ({ ...now, en }), 'en')}
      >
        <Label>{say(STUDIO_TEXTS.enName)}</Label>
        <Input lang="en" />
      </TextField>
      <TextField
        className="studio-field"
        value={idol.recipe.id}
        isReadOnly={!isNew}
        maxLength={40}
        onChange={(id) =>
          onChange((now) => ({ ...now, recipe: { ...now.recipe, id: id.toLowerCase() } }), 'id')
        }
      >
        <Label>{say(STUDIO_TEXTS.fileName)}</Label>
        <Input autoCapitalize="none" spellCheck={false} />
      </TextField>
      <RadioGroup
        className="studio-choice"
        aria-label={say(STUDIO_TEXTS.character)}
        value={idol.character}
        onChange={(character) => onChange((now) => ({ ...now, character: character as IdolId }))}
      >
        <h3>{say(STUDIO_TEXTS.character)}</h3>
        <p>{say(STUDIO_TEXTS.characterAbout)}</p>
        <div className="studio-chips">
          {IDOL_IDS.map((id) => (
            <Radio key={id} value={id} className="studio-chip">
              {say(IDOLS[id])}
            </Radio>
          ))}
        </div>
      </RadioGroup>
    </div>
  );
}
