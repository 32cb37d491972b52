// Cues of chapter one, anatomy. Texts: narration catalogues, same keys and order.
import { claim, instruct } from './cue.ts'
import type { ChapterScript, ChapterVariants } from './scriptId.ts'

export const ANATOMY_SCRIPT = {
  'ana.01.overview': {
    patient: [
      claim(0, ['bone.*'], ['elsevier_lumbar']),
      claim(0.23, ['bone.*', 'bone.sacrum'], ['elsevier_lumbar']),
      claim(0.61, ['facet.*'], ['vandenheuvel2024']),
    ],
    clinician: [
      claim(0, ['disc.*', 'facet.*'], ['vandenheuvel2024']),
      claim(0.59, ['facet.*'], ['vandenheuvel2024']),
    ],
    student: [
      claim(0, ['facet.*', 'bone.*'], ['elsevier_lumbar']),
      claim(0.59, ['facet.*'], ['vandenheuvel2024', 'neurosurgical_atlas']),
    ],
  },
  'ana.02.level': {
    patient: [
      instruct(0, ['facet.*']),
      claim(0.19, ['nerve.<plan>', 'facet.<sel>'], ['bogduk1982', 'wikimsk_mbb']),
      claim(0.51, ['facet.<sel>', 'nerve.<plan>'], ['cms_lcd', 'wikimsk_mbb']),
    ],
    clinician: [
      claim(0, ['nerve.<plan>', 'facet.<sel>'], ['bogduk1982', 'cms_lcd']),
      claim(0.23, ['facet.*'], ['wikimsk_mbb']),
      claim(0.62, ['nerve.<plan>'], ['wikimsk_mbb', 'bogduk1982']),
    ],
    student: [
      claim(0, ['facet.<sel>', 'nerve.<plan>'], ['bogduk1982', 'wikimsk_mbb']),
      claim(0.46, ['nerve.<plan>'], ['wikimsk_mbb', 'cms_lcd']),
    ],
  },
  'ana.03.origin': {
    patient: [
      claim(0, ['nerve.spinal.<n>'], ['bogduk1982']),
      claim(0.26, ['nerve.dr.<n>'], ['bogduk1982']),
      claim(0.51, ['nerve.mb.<n>'], ['bogduk_long1979', 'bogduk1982']),
      claim(0.8, ['facet.<sel>'], ['bogduk_long1979']),
    ],
    clinician: [
      claim(0, ['nerve.mb.<n>', 'nerve.dr.<n>'], ['bogduk1982', 'bogduk_long1979']),
      claim(0.57, ['nerve.vr.<n>'], ['bogduk1982']),
    ],
    student: [
      claim(0, ['nerve.dr.<n>'], ['shuang2015', 'bogduk1982']),
      claim(0.6, ['nerve.mb.<n>', 'nerve.ib.<n>', 'nerve.lb.<n>'], ['bogduk1982', 'bogduk_long1979']),
    ],
  },
  'ana.04.course': {
    patient: [
      claim(0, ['nerve.mb.<n>', 'bone.<n+1>.tp'], ['tran2022_anat', 'feigl2017']),
      claim(0.35, ['lig.mal.<n+1>'], ['bogduk1981', 'tran2022_anat']),
      claim(0.6, ['lig.mal.<n+1>'], ['bogduk1981']),
    ],
    clinician: [
      claim(
        0,
        ['bone.<n+1>.tp', 'bone.<n+1>.sap', 'lig.mal.<n+1>', 'nerve.mb.<n>'],
        ['tran2022_anat', 'bogduk1981'],
      ),
      claim(0.5, ['nerve.mb.<n>'], ['bogduk1981', 'feigl2017', 'cohen2011', 'ajnr2005', 'tran2022_angles']),
    ],
    student: [
      claim(0, ['bone.<n+1>.tp', 'bone.<n+1>.sap', 'nerve.mb.<n>'], ['tran2022_anat']),
      claim(0.27, ['bone.<n+1>.sap', 'nerve.mb.<n>'], ['tran2022_anat', 'feigl2017']),
      claim(0.67, ['lig.mal.<n+1>', 'nerve.mb.<n>'], ['tran2022_anat', 'bogduk1981']),
    ],
  },
  'ana.05.branches': {
    patient: [
      claim(0, ['nerve.art.<n>'], ['bogduk_long1979', 'bogduk1982']),
      claim(0.32, ['facet.<n>-<n+1>', 'facet.<n+1>-<n+2>'], ['bogduk_long1979']),
      claim(0.58, ['muscle.multifidus'], ['bogduk1982']),
    ],
    clinician: [
      claim(
        0,
        ['nerve.mb.<n>', 'muscle.multifidus', 'facet.<n>-<n+1>', 'facet.<n+1>-<n+2>'],
        ['bogduk1982', 'bogduk_long1979'],
      ),
      claim(0.62, ['nerve.vr.<n>'], ['bogduk1982']),
    ],
    student: [
      claim(0, ['nerve.art.prox.<n>', 'facet.<n>-<n+1>'], ['bogduk_long1979']),
      claim(0.39, ['nerve.art.dist.<n>', 'facet.<n+1>-<n+2>'], ['bogduk_long1979']),
      claim(0.67, ['muscle.multifidus'], ['bogduk1982']),
    ],
  },
  'ana.06.numbering': {
    patient: [
      claim(0, ['nerve.<plan>'], ['wikimsk_mbb', 'bogduk1982']),
      claim(0.2, ['nerve.mb.<n>', 'bone.<n+1>.tp'], ['bogduk1982', 'wikimsk_mbb']),
      claim(0.48, ['facet.<sel>', 'bone.<upper>', 'bone.<lower>'], ['wikimsk_mbb']),
    ],
    clinician: [
      claim(0, ['facet.<sel>', 'bone.<upper>', 'bone.<lower>'], ['wikimsk_mbb']),
      claim(0.71, ['nerve.<plan>'], ['bogduk1982', 'wikimsk_mbb']),
    ],
    student: [
      claim(0, ['nerve.mb.<n>', 'bone.<n+1>.tp'], ['bogduk1982']),
      claim(0.28, ['facet.<sel>', 'bone.<upper>', 'bone.<lower>'], ['wikimsk_mbb']),
      claim(0.73, ['nerve.<plan>'], ['bogduk1982', 'wikimsk_mbb']),
    ],
  },
  'ana.07.l5': {
    patient: [
      claim(0, ['nerve.dr.L5'], ['bogduk1982']),
      claim(0.32, ['bone.S1.ala', 'bone.sacrum'], ['bogduk_long1979']),
      claim(0.69, ['nerve.dr.L5'], ['bogduk_long1979', 'bogduk1982']),
    ],
    clinician: [
      claim(0, ['nerve.dr.L5', 'bone.S1.ala'], ['bogduk_long1979', 'bogduk1982']),
      claim(0.57, ['nerve.dr.L5'], ['bogduk_long1979']),
    ],
    student: [
      claim(0, ['nerve.dr.L5'], ['bogduk1982']),
      claim(0.41, ['bone.S1.sap', 'nerve.dr.L5'], ['bogduk_long1979']),
      claim(0.67, ['nerve.dr.L5', 'bone.S1.ala'], ['bogduk_long1979']),
    ],
  },
} as const satisfies ChapterScript<'anatomy'>

/** The same steps told again, short or brief. */
export const ANATOMY_VARIANTS = {
  'ana.02.level.brief': {
    patient: [
      claim(0, ['facet.<sel>', 'nerve.<plan>'], ['bogduk1982', 'cms_lcd']),
      claim(0.59, ['nerve.<plan>'], ['cms_lcd']),
    ],
    clinician: [
      claim(0, ['facet.<sel>', 'nerve.<plan>'], ['bogduk1982', 'cms_lcd']),
      claim(0.5, ['nerve.<plan>'], ['wikimsk_mbb']),
    ],
    student: [claim(0, ['facet.<sel>', 'nerve.<plan>'], ['bogduk1982', 'wikimsk_mbb'])],
  },
  'ana.04.course.brief': {
    patient: [
      claim(0, ['nerve.mb.<n>', 'lig.mal.<n+1>'], ['tran2022_anat', 'bogduk1981']),
      claim(0.6, ['bone.<n+1>'], ['bogduk1981']),
    ],
    clinician: [
      claim(0, ['nerve.mb.<n>', 'lig.mal.<n+1>'], ['tran2022_anat', 'bogduk1981']),
      claim(0.52, ['bone.<n+1>'], ['feigl2017', 'bogduk1981']),
    ],
    student: [
      claim(0, ['bone.<n+1>.tp', 'bone.<n+1>.sap', 'lig.mal.<n+1>'], ['tran2022_anat', 'bogduk1981']),
    ],
  },
  'ana.07.l5.short': {
    patient: [claim(0, ['nerve.dr.L5', 'bone.sacrum'], ['bogduk1982', 'bogduk_long1979'])],
    clinician: [claim(0, ['nerve.dr.L5', 'bone.S1.ala'], ['bogduk_long1979', 'bogduk1982'])],
    student: [claim(0, ['nerve.dr.L5', 'bone.S1.sap', 'bone.S1.ala'], ['bogduk_long1979'])],
  },
} as const satisfies ChapterVariants<'anatomy'>
