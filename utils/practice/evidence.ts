/**
 * What research found, as far as a sentence on the screen rests on it. A number is a name that
 * stays; where one is missing, no sentence rests on that finding. A citation leads to the work
 * itself. Abstracts were read on 2026-11-22 and 2026-11-28.
 */

/**
 * A: many studies taken together, or a very large one. B: a trial or an experiment. C: a lab, or by
 * a detour. D: lore.
 */
export type Strength = 'A' | 'B' | 'C' | 'D';

export interface Evidence {
  strength: Strength;
  /** Short enough for the screen, and the same in every language; null where nothing was found. */
  citation: string | null;
}

export const evidence = {
  // doi 10.1609/icwsm.v16i1.19308
  1: { strength: 'A', citation: 'Katsaros et al. 2022, ICWSM 16' },
  // doi 10.1073/pnas.2213114120
  2: { strength: 'B', citation: 'Grüning et al. 2023, PNAS 120' },
  // doi 10.1016/j.cpr.2024.102414
  4: { strength: 'A', citation: 'Kjærvik & Bushman 2024, Clin Psychol Rev 109' },
  // doi 10.1016/j.xcrm.2022.100895
  5: { strength: 'B', citation: 'Balban et al. 2023, Cell Rep Med 4' },
  // doi 10.1111/j.1467-9280.2007.01916.x
  7: { strength: 'C', citation: 'Lieberman et al. 2007, Psychol Sci 18' },
  // doi 10.1080/10463283.2024.2334563
  11: { strength: 'A', citation: 'Sheeran et al. 2024, Eur Rev Soc Psychol' },
  // doi 10.1111/aphw.12366
  14: { strength: 'A', citation: 'Gan et al. 2022, Appl Psychol Health Well Being 14' },
  15: { strength: 'D', citation: null },
  // doi 10.1145/3274364
  16: { strength: 'B', citation: 'Kovacs et al. 2018, PACM HCI 2' },
  21: { strength: 'A', citation: 'Webb et al. 2012, Eur Rev Soc Psychol 23' },
  // doi 10.1007/s11695-022-06405-1
  28: { strength: 'B', citation: 'Aktaş & İlgin 2023, Obes Surg 33' },
} as const satisfies Readonly<Record<number, Evidence>>;

export type EvidenceRow = keyof typeof evidence;
