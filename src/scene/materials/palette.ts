// Colours of the scene in both themes, sRGB hex; how each thing is told apart besides colour: docs/drawing.md#colours.

import type { IsothermC } from '../../physics/heatLevels.ts'

export type Theme = 'light' | 'dark'

export interface Palette {
  readonly stage: string
  readonly ink: string
  readonly paper: string
  readonly bone: string
  readonly disc: string
  readonly cartilage: string
  /** Cut open: hard rim and spongy inside of bone, soft core of a disc. */
  readonly cutRim: string
  readonly cutSpongy: string
  readonly cutMarrow: string
  readonly discCore: string
  readonly capsule: string
  readonly strap: string
  readonly nerve: string
  readonly nerveInk: string
  readonly dorsalRamus: string
  readonly otherNerve: string
  readonly numb: string
  readonly dye: string
  readonly pain: string
  readonly painCore: string
  readonly painCase: string
  readonly chosen: string
  /** Warm light on what is told now. */
  readonly lit: string
  readonly heat: Readonly<Record<IsothermC, string>>
  readonly coagulated: string
  readonly steel: string
  readonly insulation: string
  readonly hub: string
  readonly skin: string
  readonly vein: string
  readonly muscle: string
  readonly tendon: string
  readonly fat: string
  readonly fascia: string
  readonly dura: string
  readonly flavum: string
  readonly artery: string
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    stage: '#E7EBE8',
    ink: '#16201C',
    paper: '#FCFBF8',
    bone: '#E6DCC6',
    disc: '#A9B7BC',
    cartilage: '#A9CBD3',
    cutRim: '#F4ECDA',
    cutSpongy: '#DDB98F',
    cutMarrow: '#B5835C',
    discCore: '#DCE6E8',
    capsule: '#D9C3AD',
    strap: '#E9E6DF',
    nerve: '#F0AC00',
    nerveInk: '#2C2207',
    dorsalRamus: '#D2B672',
    otherNerve: '#CDBB8C',
    numb: '#1C6FCF',
    dye: '#2A2540',
    pain: '#D9480F',
    painCore: '#FFFFFF',
    painCase: '#2A0E05',
    chosen: '#0C6A54',
    lit: '#FFD489',
    heat: { 45: '#5B3A7E', 51: '#B8264A', 60: '#E8702A', 80: '#FFE9B8' },
    coagulated: '#EFE7D6',
    steel: '#9AA5AB',
    insulation: '#3E4A4E',
    hub: '#D7DEDC',
    skin: '#DDBFA6',
    vein: '#5D6A8C',
    muscle: '#B98474',
    tendon: '#E2D7C4',
    fat: '#E3C98F',
    fascia: '#DAD8D0',
    dura: '#C9CFCE',
    flavum: '#DCC27A',
    artery: '#A65A55',
  },
  dark: {
    stage: '#1D2522',
    ink: '#EEF1EC',
    paper: '#141A18',
    bone: '#D9C9A6',
    disc: '#9FB0B4',
    cartilage: '#A9CDD6',
    cutRim: '#EADFC6',
    cutSpongy: '#C9A175',
    cutMarrow: '#93663F',
    discCore: '#D3DEE2',
    capsule: '#C9B29A',
    strap: '#CFCAC0',
    nerve: '#F6BD1A',
    nerveInk: '#120E02',
    dorsalRamus: '#B39A5A',
    otherNerve: '#A8986A',
    numb: '#58A6FF',
    dye: '#0C0A14',
    pain: '#FF7A2E',
    painCore: '#FFFFFF',
    painCase: '#1A0A03',
    chosen: '#59C39E',
    lit: '#FFD489',
    heat: { 45: '#8E6BC0', 51: '#E0486A', 60: '#F58A45', 80: '#FFE9B8' },
    coagulated: '#E4DCC8',
    steel: '#A9B4BA',
    insulation: '#566266',
    hub: '#D7DEDC',
    skin: '#B99A82',
    vein: '#7F8DB5',
    muscle: '#A07264',
    tendon: '#CFC4B2',
    fat: '#C9AF76',
    fascia: '#BDBBB3',
    dura: '#AEB6B5',
    flavum: '#C4AC68',
    artery: '#A8615B',
  },
}
