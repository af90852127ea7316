/** Layers, traps and button sets of others around plain boxes. */
import type { OthersPage } from './page';

export const layers: OthersPage[] = [];
