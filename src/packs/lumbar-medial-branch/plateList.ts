// The plates of the README: what each shows, as the address that a reader can open to see it and turn it.

export interface PlateView {
  /** File name in docs/plates, without ending. */
  readonly name: string
  /** What is seen, for those who read the README without pictures. */
  readonly caption: string
  /** Address of the app after "?". */
  readonly search: string
}

const NO_COVER = 'peel:skin,fat,fascia,muscle,vessel'
const student = (search: string): string => `${search}&who=student&lang=en`
const listed = (...groups: readonly string[]): string => groups.join(',')

/** The right nerve of a level on its way to the joints, from its root to its twigs. */
const rightNerve = (level: string): string =>
  listed(
    ...['spinal', 'drg', 'vr', 'dr', 'mb', 'art.prox', 'art.dist'].map((kind) => `nerve.${kind}.${level}.R`),
  )

export const PLATES: readonly PlateView[] = [
  {
    name: 'column',
    caption: 'The column from T12 to the sacrum, from behind and the right',
    search: student(
      `joints=L4-L5&side=right&step=ana.02.level&see=whole,name:${listed(
        'bone.T12',
        'bone.L1.tp.R',
        'bone.L2.sp',
        'bone.L3.mamillary.R',
        'bone.L5',
        'bone.sacrum',
        'disc.L2-L3',
        'bone.S1.ala.R',
      )},hide:facet.T11-T12.R,facet.T11-T12.L,${NO_COVER},nerve,ligament,sac,capsule,ilium&cam=0,-46,-35,38,10,392`,
    ),
  },
  {
    name: 'l4-l5-nerves',
    caption: 'The right L4–L5 joint and the two nerves that serve it, the L3 and L4 medial branches',
    search: student(
      `joints=L4-L5&side=right&step=ana.04.course&t=11&see=only:${listed(
        'bone.L3,bone.L4,bone.L5,bone.sacrum,disc.L3-L4,disc.L4-L5,disc.L5-S1',
        'facet.L3-L4.R,facet.L4-L5.R,facet.L5-S1.R,lig.mal.L4.R,lig.mal.L5.R',
        rightNerve('L3'),
        rightNerve('L4'),
      )},name:${listed(
        'bone.L5.tp.R,bone.L5.sap.R,bone.L4.pars.R',
        'nerve.mb.L3.R,nerve.mb.L4.R,nerve.art.dist.L3.R,nerve.dr.L4.R,lig.mal.L5.R',
      )}&cam=-26,-46,-36,38,12,84`,
    ),
  },
  {
    name: 'l5-dorsal-ramus',
    caption:
      'The right L5 dorsal ramus in the groove between the ala and the superior articular process of S1',
    search: student(
      `joints=L5-S1&side=right&step=ana.07.l5&t=9&see=only:${listed(
        'bone.L4,bone.L5,bone.sacrum,disc.L4-L5,disc.L5-S1,facet.L4-L5.R,facet.L5-S1.R,lig.mal.L5.R',
        'nerve.mb.L4.R,nerve.art.prox.L4.R,nerve.art.dist.L4.R,nerve.dr.L4.R',
        'nerve.spinal.L5.R,nerve.drg.L5.R,nerve.vr.L5.R,nerve.dr.L5.R,nerve.mb.L5.R,nerve.ib.L5.R,nerve.art.prox.L5.R',
      )},name:${listed(
        'bone.S1.ala.R,bone.S1.sap.R,bone.L5.tp.R,facet.L5-S1.R',
        'nerve.dr.L5.R,nerve.mb.L4.R,nerve.mb.L5.R',
      )}&cam=-30,-84,-36,20,30,64`,
    ),
  },
  {
    name: 'l4-l5-joint-cut',
    caption: 'The L4–L5 joints cut open, seen from above and behind',
    search: student(
      `joints=L4-L5&side=right&step=ana.02.level&see=only:${listed(
        'bone.L4,bone.L5,disc.L4-L5,facet.L4-L5.R,facet.L4-L5.L',
      )},name:bone.L4.iap.R,bone.L5.sap.R,facet.L4-L5.R,cut:axial@-54&cam=-18,-54,-32,14,52,62`,
    ),
  },
]
