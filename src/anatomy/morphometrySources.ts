// Where the published sizes come from, and how far each was verified.

/** "page": the number was read on a page; "shipped": read in the data that came with a mesh; "memory": known from the
 * literature and in keeping with every other source, not yet seen on a page. */
export type MorphometryProvenance = 'page' | 'shipped' | 'memory'

export interface MorphometrySource {
  readonly citation: string
  readonly provenance: MorphometryProvenance
  readonly note?: string
}

export const MORPHOMETRY_SOURCES = {
  panjabi1992: {
    citation:
      'Panjabi MM, Goel V, Oxland T, et al. Human lumbar vertebrae: quantitative three-dimensional anatomy. Spine 1992;17(3):299–306.',
    provenance: 'memory',
    note: 'Means of 12 spines; the paper gives standard errors, not deviations. Heights inside the rims, so 2–3 mm less than from rim to rim.',
  },
  zindrick1987: {
    citation:
      'Zindrick MR, Wiltse LL, Doornik A, et al. Analysis of the morphometric characteristics of the thoracic and lumbar pedicles. Spine 1987;12(2):160–166.',
    provenance: 'memory',
  },
  cookBaker2021: {
    citation:
      'Cook DJ, Baker JF, et al. Morphometry of the L5 vertebra on CT of 196 adults. Int J Spine Surg 2021.',
    provenance: 'page',
    note: 'Table read as an excerpt; L5 only.',
  },
  manipalL5: {
    citation:
      'Morphometric analysis of the fifth lumbar vertebra (L5): 50 dry bones, South India. Manipal Academy.',
    provenance: 'page',
  },
  nepalDry: {
    citation: 'Morphometry of lumbar pedicles and canal: 50 dry vertebrae, Nepal. ResearchGate 360691777.',
    provenance: 'page',
  },
  clouthier2023: {
    citation:
      'Clouthier AL, Wenghofer J, Wai EK, Graham RB. Morphable models of the lumbar spine to vary geometry based on pathology, demographics, and anatomical measurements. J Biomech 2023;146:111421.',
    provenance: 'shipped',
    note: 'CT of 87 patients, mean age 61; the mean L3 and L5 shapes are MIT-licensed.',
  },
  remus2021: {
    citation:
      'Remus R, Lipphaus A, Neumann M, Bender B. Calibration and validation of a novel hybrid model of the lumbosacral spine in ArtiSynth. PLoS ONE 2021;16(4):e0250456.',
    provenance: 'shipped',
    note: 'One man (NLM Visible Human Male CT), mirrored to symmetry; BSD-3-Clause.',
  },
  masharawi2004: {
    citation:
      'Masharawi Y, Rothschild B, Dar G, et al. Facet orientation in the thoracolumbar spine: three-dimensional anatomic and biomechanical analysis. Spine 2004;29(16):1755–1763.',
    provenance: 'page',
    note: '240 skeletons: 25.9–33.9° at T12–L2, 40.4–56.3° at L3–L5, 0 = sagittal.',
  },
} as const satisfies Record<string, MorphometrySource>

export type MorphometrySourceId = keyof typeof MORPHOMETRY_SOURCES
