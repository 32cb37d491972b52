// Settings with their published ranges (docs/medicine.md#settings). What the story is drawn with comes from its owner.
import { CONTRAST_ML, PRE_LESION_ML } from '../../packs/lumbar-medial-branch/effects/effects.ts'
import { DEFAULT_BLOCK_ML } from '../../packs/lumbar-medial-branch/effects/spread.ts'
import { LESIONS_PER_NERVE, USUAL } from '../../packs/lumbar-medial-branch/lesion/lesionChoice.ts'
import { BLOCK_NEEDLE } from '../../packs/lumbar-medial-branch/tools/instruments.ts'
import { KINETICS } from '../../physics/anaestheticBlock.ts'
import type { Cited } from './cited.ts'

export interface Parameter extends Cited {
  readonly default: number
  readonly min: number
  readonly max: number
  readonly unit: 'mL' | 'G' | 'mm' | '%' | '°C' | 's' | 'Hz' | 'weeks' | 'months' | ''
}

export const PARAMETERS = [
  {
    id: 'mbb.volume_ml',
    default: DEFAULT_BLOCK_ML,
    min: 0.25,
    max: 0.5,
    unit: 'mL',
    sources: ['furman_mbb', 'wikimsk_mbb', 'wahezi'],
  },
  {
    id: 'mbb.needle_gauge',
    default: BLOCK_NEEDLE.gauge,
    min: 22,
    max: 25,
    unit: 'G',
    sources: ['wikimsk_mbb', 'procguide'],
  },
  {
    id: 'mbb.needle_length_mm',
    default: BLOCK_NEEDLE.lengthMm,
    min: 90,
    max: 127,
    unit: 'mm',
    sources: ['wikimsk_mbb', 'procguide'],
  },
  {
    id: 'mbb.contrast_ml',
    default: CONTRAST_ML,
    min: 0.1,
    max: 0.3,
    unit: 'mL',
    sources: ['sis2013', 'dreyfuss1997'],
  },
  {
    id: 'mbb.lidocaine_pct',
    default: KINETICS.lidocaine.usualPercent,
    min: KINETICS.lidocaine.rangePercent[0],
    max: KINETICS.lidocaine.rangePercent[1],
    unit: '%',
    sources: ['wikimsk_mbb', 'kaplan1998'],
  },
  {
    id: 'mbb.bupivacaine_pct',
    default: KINETICS.bupivacaine.usualPercent,
    min: 0.5,
    max: KINETICS.bupivacaine.rangePercent[1],
    unit: '%',
    sources: ['wikimsk_mbb', 'schwarzer1994fp'],
  },
  {
    id: 'rf.gauge',
    default: USUAL.conventional.gauge,
    min: 16,
    max: 23,
    unit: 'G',
    sources: ['cosman2014', 'macvicar_bsc'],
  },
  {
    id: 'rf.active_tip_mm',
    default: USUAL.conventional.activeTipMm,
    min: 5,
    max: 10,
    unit: 'mm',
    sources: ['macvicar_bsc', 'feigl2017', 'cosman2014'],
  },
  {
    id: 'rf.tip_temp_c',
    default: USUAL.conventional.setC,
    min: 80,
    max: 90,
    unit: '°C',
    sources: ['furman_rfn', 'vankleef1999', 'vantilburg2016', 'cosman2014'],
  },
  {
    id: 'rf.time_s',
    default: USUAL.conventional.holdS,
    min: 60,
    max: 120,
    unit: 's',
    sources: ['furman_rfn', 'vankleef1999', 'vantilburg2016', 'cosman2014'],
  },
  {
    id: 'rf.lesions_per_nerve',
    default: USUAL.conventional.lesionsPerNerve,
    min: LESIONS_PER_NERVE.low,
    max: LESIONS_PER_NERVE.high,
    unit: '',
    sources: ['furman_rfn', 'macvicar_bsc'],
  },
  { id: 'rf.sensory_hz', default: 50, min: 50, max: 50, unit: 'Hz', sources: ['koh2017', 'shi2021'] },
  {
    id: 'rf.motor_hz',
    default: 2,
    min: 2,
    max: 2,
    unit: 'Hz',
    sources: ['koh2017', 'furman_rfn', 'sis2013'],
  },
  {
    id: 'rf.prelesion_la_ml',
    default: PRE_LESION_ML,
    min: 0.5,
    max: 1,
    unit: 'mL',
    sources: ['furman_rfn', 'provenzano2010'],
  },
  {
    id: 'pulsed.tip_temp_c',
    default: USUAL.pulsed.setC,
    min: 42,
    max: 42,
    unit: '°C',
    sources: ['kroll2008'],
  },
  {
    id: 'nerve.diameter_mm',
    default: 1,
    min: 1,
    max: 2,
    unit: 'mm',
    sources: ['cohen2011', 'sis2013'],
  },
  { id: 'relief.onset_weeks', default: 3, min: 1, max: 6, unit: 'weeks', sources: ['spinehealth_fu'] },
  {
    id: 'relief.duration_months',
    default: 9,
    min: 4,
    max: 15,
    unit: 'months',
    sources: ['smuck2012', 'loh2015', 'koh2017', 'macvicar2013'],
  },
] as const satisfies readonly Parameter[]
export type ParameterId = (typeof PARAMETERS)[number]['id']

export interface ParameterText {
  readonly name: string
  /** What is published about it. */
  readonly range: string
}
