import { useSay } from '../../language.ts';
import { FigureTable } from '../../tables/FigureTable.tsx';

/** Shows that idols gave. */
export function ShowsFigures() {
  const say = useSay();
  return (
    <FigureTable
      table="shows"
      rows={[]}
      columns={['date', 'hour', 'show_id', 'kiosk_id']}
      empty={say({
        zh: '还没有演过一场。演出开始后，每一场都会列在这里。',
        en: 'No show has been given yet. Once there are some, each is listed here.',
      })}
    />
  );
}
