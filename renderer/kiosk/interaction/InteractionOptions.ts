import type { KioskSettings } from '../../../contract/configuration.ts';
import type { IdolLines } from '../../../contract/lines.ts';
import type { VisitId } from '../../../domain/core/brand.ts';
import type { Clock } from '../../../domain/core/Clock.ts';
import type { Random } from '../../../domain/core/random.ts';
import type {
  IdolPort,
  PassPort,
  RecordPort,
  ScenePort,
  ShowPort,
  SightPort,
  SoundPort,
  SpeechPort,
} from './ports.ts';
import type { Timers } from './Timers.ts';

export type InteractionOptions = {
  readonly idol: IdolPort;
  readonly scene: ScenePort;
  readonly sight: SightPort;
  readonly sound: SoundPort;
  readonly speech: SpeechPort;
  readonly record: RecordPort;
  readonly passes: PassPort;
  readonly shows: ShowPort;
  readonly settings: KioskSettings;
  readonly lines: IdolLines;
  readonly timers: Timers;
  /** The moment of day, for greetings and the stamp's date. */
  readonly clock: Clock;
  readonly random: Random;
  readonly newVisitId: () => VisitId;
};
