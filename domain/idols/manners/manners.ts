import { CHIGUANG } from './chiguang.ts';
import { JINLING } from './jinling.ts';
import { LINGFEI } from './lingfei.ts';
import type { Manner } from './Manner.ts';
import { XIANGSU } from './xiangsu.ts';
import { XINGMAN } from './xingman.ts';
import { XINYAO } from './xinyao.ts';
import { YIXIA } from './yixia.ts';
import { YUNTA } from './yunta.ts';

const MANNERS: Readonly<Record<string, Manner>> = {
  xingman: XINGMAN,
  yixia: YIXIA,
  xiangsu: XIANGSU,
  xinyao: XINYAO,
  yunta: YUNTA,
  chiguang: CHIGUANG,
  jinling: JINLING,
  lingfei: LINGFEI,
};

/** Her manner; an idol from outside the eight moves as the shared motions are written. */
export function mannerOf(idolId: string): Manner {
  return (Object.hasOwn(MANNERS, idolId) ? MANNERS[idolId] : undefined) ?? XINGMAN;
}
