import chiguang from '../../../../assets/idols/chiguang/recipe.json' with { type: 'json' };
import jinling from '../../../../assets/idols/jinling/recipe.json' with { type: 'json' };
import lingfei from '../../../../assets/idols/lingfei/recipe.json' with { type: 'json' };
import xiangsu from '../../../../assets/idols/xiangsu/recipe.json' with { type: 'json' };
import xingman from '../../../../assets/idols/xingman/recipe.json' with { type: 'json' };
import xinyao from '../../../../assets/idols/xinyao/recipe.json' with { type: 'json' };
import yixia from '../../../../assets/idols/yixia/recipe.json' with { type: 'json' };
import yunta from '../../../../assets/idols/yunta/recipe.json' with { type: 'json' };
import type { Recipe } from '../../../../domain/idols/recipe.ts';
import type { IdolId } from '../../../../domain/landmarks/landmarks.ts';

/** The looks of the eight. Their files are checked when the project is built. */
export const SHIPPED_RECIPES: Readonly<Record<IdolId, Recipe>> = {
  xingman: xingman as Recipe,
  yunta: yunta as Recipe,
  yixia: yixia as Recipe,
  xinyao: xinyao as Recipe,
  xiangsu: xiangsu as Recipe,
  jinling: jinling as Recipe,
  chiguang: chiguang as Recipe,
  lingfei: lingfei as Recipe,
};
