import aiChip from '../../../../assets/cards/aiChip.svg?url';
import brickPhone from '../../../../assets/cards/brickPhone.svg?url';
import cassettePlayer from '../../../../assets/cards/cassettePlayer.svg?url';
import diyComputer from '../../../../assets/cards/diyComputer.svg?url';
import drone from '../../../../assets/cards/drone.svg?url';
import featurePhone from '../../../../assets/cards/featurePhone.svg?url';
import mp3Player from '../../../../assets/cards/mp3Player.svg?url';
import pager from '../../../../assets/cards/pager.svg?url';
import type { CardId } from '../../../../domain/landmarks/collectionCards.ts';

/** Addresses of the drawings. */
export const CARD_DRAWINGS: Readonly<Record<CardId, string>> = {
  aiChip,
  brickPhone,
  cassettePlayer,
  diyComputer,
  drone,
  featurePhone,
  mp3Player,
  pager,
};
