import type { CarryInSource, Pathway, RotationKind } from '../lib/model';
import { text } from '../lib/platform/text';
import { keyOf } from './words';

/** A way of training, as residents call it. */
export const pathwayText = (pathway: Pathway): string => text(keyOf('pathway', pathway));
/** What kind of rotation a block is. */
export const rotationText = (kind: RotationKind): string => text(keyOf('rotation', kind));
/** Where an earlier log was kept. */
export const sourceOfLogText = (source: CarryInSource): string => text(keyOf('carry_in', source));
