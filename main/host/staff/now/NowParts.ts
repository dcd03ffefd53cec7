import type { Clock } from '../../../../domain/core/Clock.ts';
import type { Notices } from '../../api/Notices.ts';
import type { PageLife } from '../../api/PageLife.ts';
import type { LiveSettings } from '../../schedule/LiveSettings.ts';
import type { LiveContent } from '../../shows/LiveContent.ts';
import type { ShowDesk } from '../../shows/ShowDesk.ts';
import type { StagePictures } from '../../shows/StagePictures.ts';
import type { Store } from '../../store/Store.ts';

/** What the page *Now* tells of, and acts on. */
export type NowParts = {
  readonly dataFolder: string;
  readonly settings: LiveSettings;
  readonly page: PageLife;
  readonly notices: Notices;
  readonly store: Pick<Store, 'isKeeping'>;
  readonly clock: Clock;
  readonly startedAtMs: number;
  readonly shows: ShowDesk;
  readonly showContent: LiveContent;
  readonly pictures: StagePictures;
  /** What is wrong with the configuration file that was changed meanwhile, or null. */
  readonly configurationProblem: () => string | null;
  /** What is wrong with the street's names, idols and lines. */
  readonly streetProblems: () => readonly string[];
};
