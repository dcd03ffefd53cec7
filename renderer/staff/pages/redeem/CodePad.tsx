import { Button } from 'react-aria-components';
import { useSay } from '../../language.ts';

/** What codes are made of: no I, L, O and U, which are misread. */
const KEYS = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

type CodePadProps = { readonly onKey: (key: string) => void; readonly onErase: () => void };

/** Keys for fingers. */
export function CodePad({ onKey, onErase }: CodePadProps) {
  const say = useSay();
  return (
    <div className="code-pad">
      {KEYS.map((key) => (
        <Button key={key} onPress={() => onKey(key)}>
          {key}
        </Button>
      ))}
      <Button className="code-pad-erase" onPress={onErase}>
        {say({ zh: '删除', en: 'Delete' })}
      </Button>
    </div>
  );
}
