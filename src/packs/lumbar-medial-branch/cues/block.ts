// Cues of chapter three, the diagnostic block. Texts: narration catalogues, same keys and order.
import { claim, instruct } from './cue.ts'
import type { ChapterScript, ChapterVariants } from './scriptId.ts'

export const BLOCK_SCRIPT = {
  'blk.00.ready': {
    patient: [
      claim(0, ['ui.checks'], ['hey_discharge']),
      instruct(0.24, ['ui.checks'], ['dudley', 'narouze2018']),
      claim(0.64, ['ui.checks'], ['hull_policy', 'sis2013']),
      instruct(0.8, ['ui.checks'], ['sis2013']),
    ],
    clinician: [
      instruct(0, ['ui.checks'], ['hey_discharge']),
      instruct(0.23, ['ui.checks'], ['dudley', 'narouze2018']),
      instruct(0.7, ['ui.checks'], ['sis2013']),
    ],
    student: [
      claim(0, ['ui.checks'], ['hey_discharge', 'dudley', 'narouze2018', 'healthjade']),
      claim(0.7, ['ui.checks'], ['sis2013', 'kennedy2013']),
    ],
  },
  'blk.01.position': {
    patient: [
      claim(0, ['patient.prone'], ['furman_mbb']),
      claim(0.25, ['patient.skin'], ['furman_mbb']),
      instruct(0.45, ['patient.prone'], ['sis2013']),
      claim(0.66, ['bone.*', 'bone.sacrum', 'tool.carm'], ['furman_mbb', 'sis2013']),
    ],
    clinician: [
      instruct(0, ['patient.prone', 'tool.table'], ['furman_mbb']),
      claim(0.35, ['patient.skin'], ['furman_mbb', 'sis2013']),
      claim(0.66, ['bone.sacrum', 'bone.*', 'tool.carm'], ['lstv_oai']),
    ],
    student: [
      claim(0, ['patient.prone', 'tool.table'], ['furman_mbb', 'sis2013']),
      claim(0.41, ['bone.sacrum', 'bone.*'], ['lstv_oai']),
    ],
  },
  'blk.02.scottie': {
    patient: [
      claim(0, ['bone.<n+1>'], ['scottie2012']),
      claim(0.52, ['bone.<n+1>.sap', 'bone.<n+1>.tp'], ['scottie2012', 'furman_mbb']),
    ],
    clinician: [
      claim(0, ['tool.carm'], ['furman_mbb', 'scottie2012']),
      claim(0.5, ['bone.<n+1>.sap', 'bone.<n+1>.tp'], ['furman_mbb']),
    ],
    student: [
      claim(0, ['bone.<n+1>.tp', 'bone.<n+1>.pedicle', 'bone.<n+1>.sap'], ['scottie2012']),
      claim(0.36, ['bone.<n+1>.pars', 'bone.<n+1>.lamina', 'bone.<n+1>.iap'], ['scottie2012']),
      claim(0.75, ['tool.carm'], ['furman_mbb']),
    ],
  },
  'blk.03.skin': {
    patient: [
      claim(0, ['tool.needle.skin', 'patient.skin'], ['procguide']),
      instruct(0.53, ['tool.needle.skin']),
    ],
    clinician: [instruct(0, ['tool.needle.skin']), claim(0.32, ['patient.skin'], ['sis2013', 'bogduk2010'])],
    student: [
      instruct(0, ['patient.skin', 'tool.needle.skin'], ['sis2013']),
      claim(0.38, ['patient.skin'], ['bogduk2010', 'sis2013']),
    ],
  },
  'blk.04.needle': {
    patient: [
      claim(0, ['tool.needle.block', 'bone.<n+1>'], ['furman_mbb']),
      claim(0.35, ['bone.<n+1>.tp'], ['dreyfuss1997', 'furman_mbb']),
      claim(0.57, ['tool.carm'], ['furman_mbb']),
    ],
    clinician: [
      claim(0, ['tool.needle.block'], ['furman_mbb']),
      claim(0.24, ['bone.<n+1>.tp'], ['furman_mbb']),
      claim(0.37, ['nerve.vr.<n>'], ['furman_mbb']),
      claim(0.62, ['tool.carm'], ['furman_mbb']),
    ],
    student: [
      claim(0, ['bone.<n+1>.tp', 'lig.mal.<n+1>', 'target.block.<n>'], ['furman_mbb', 'dreyfuss1997']),
      claim(0.51, ['nerve.spinal.<n>'], ['dreyfuss1997']),
      claim(0.75, ['tool.carm'], ['furman_mbb']),
    ],
  },
  'blk.05.contrast': {
    patient: [
      claim(0, ['fx.contrast', 'tool.carm'], ['dreyfuss1997']),
      claim(0.4, ['fx.vessel', 'tool.needle.block'], ['dreyfuss1997']),
      claim(0.65, ['fx.vessel'], ['lee2008']),
    ],
    clinician: [
      claim(0, ['fx.contrast', 'fx.vessel'], ['lee2008']),
      claim(0.55, ['fx.contrast', 'fx.vessel'], ['dreyfuss1997']),
    ],
    student: [
      claim(0, ['fx.vessel', 'fx.contrast'], ['dreyfuss1997']),
      claim(0.34, ['fx.contrast', 'tool.carm'], ['lee2008']),
      claim(0.76, ['fx.contrast'], ['dreyfuss1997']),
    ],
  },
  'blk.06.inject': {
    patient: [
      claim(0, ['fx.anaesthetic', 'nerve.mb.<n>'], ['furman_mbb', 'wahezi']),
      claim(0.51, ['fx.signal.pain'], ['kaplan1998']),
    ],
    clinician: [
      claim(0, ['fx.anaesthetic', 'nerve.mb.<n>'], ['furman_mbb', 'wahezi']),
      claim(0.48, ['nerve.<plan>'], ['furman_mbb']),
    ],
    student: [
      claim(0, ['fx.anaesthetic', 'nerve.mb.<n>'], ['furman_mbb', 'wahezi']),
      claim(0.6, ['facet.<sel>', 'fx.signal.pain'], ['kaplan1998']),
    ],
  },
  'blk.07.home': {
    patient: [
      claim(0, ['ui.checks'], ['hey_rf', 'hey_discharge']),
      claim(0.5, ['ui.checks'], ['rf_leaflet', 'sis2013']),
    ],
    clinician: [instruct(0, ['ui.checks'], ['hey_rf']), instruct(0.47, ['ui.checks'], ['rf_leaflet'])],
    student: [
      claim(0, ['ui.checks'], ['hey_rf', 'hey_discharge']),
      claim(0.52, ['ui.checks'], ['hey_discharge', 'sis2013']),
    ],
  },
} as const satisfies ChapterScript<'block'>

/** The same steps told again, short or brief. */
export const BLOCK_VARIANTS = {
  'blk.04.needle.again': {
    patient: [claim(0, ['nerve.mb.<n>', 'bone.<n+1>.tp', 'tool.needle.block'], ['furman_mbb'])],
    clinician: [claim(0, ['nerve.mb.<n>', 'bone.<n+1>.tp', 'tool.needle.block'], ['furman_mbb'])],
    student: [
      claim(
        0,
        ['nerve.mb.<n>', 'bone.<n+1>.tp', 'tool.needle.block', 'target.block.<n>'],
        ['furman_mbb', 'dreyfuss1997'],
      ),
    ],
  },
  'blk.04.needle.again.l5': {
    patient: [claim(0, ['nerve.dr.L5', 'bone.S1.ala', 'tool.needle.block'], ['furman_mbb'])],
    clinician: [claim(0, ['nerve.dr.L5', 'bone.S1.ala', 'tool.needle.block'], ['furman_mbb'])],
    student: [
      claim(
        0,
        ['nerve.dr.L5', 'bone.S1.sap', 'tool.needle.block', 'target.block.<n>'],
        ['wikimsk_mbb', 'procguide', 'bogduk_long1979'],
      ),
    ],
  },
  'blk.04.needle.brief': {
    patient: [
      claim(0, ['tool.needle.block', 'bone.<n+1>.tp'], ['furman_mbb']),
      claim(0.7, ['bone.<n+1>.tp'], ['dreyfuss1997', 'furman_mbb']),
    ],
    clinician: [
      claim(0, ['tool.needle.block', 'bone.<n+1>.tp'], ['furman_mbb']),
      claim(0.68, ['tool.needle.block'], ['furman_mbb']),
    ],
    student: [
      claim(
        0,
        ['bone.<n+1>.tp', 'lig.mal.<n+1>', 'tool.needle.block', 'target.block.<n>'],
        ['dreyfuss1997', 'furman_mbb'],
      ),
    ],
  },
  'blk.05.contrast.again': {
    patient: [claim(0, ['fx.contrast', 'bone.<n+1>.tp'], ['dreyfuss1997'])],
    clinician: [claim(0, ['fx.contrast', 'bone.<n+1>.tp'], ['dreyfuss1997'])],
    student: [claim(0, ['fx.contrast', 'bone.<n+1>.tp'], ['dreyfuss1997'])],
  },
  'blk.05.contrast.again.l5': {
    patient: [claim(0, ['fx.contrast', 'bone.S1.ala'], ['dreyfuss1997'])],
    clinician: [claim(0, ['fx.contrast', 'bone.S1.ala'], ['dreyfuss1997'])],
    student: [claim(0, ['fx.contrast', 'bone.S1.ala'], ['dreyfuss1997'])],
  },
  'blk.06.inject.again': {
    patient: [claim(0, ['nerve.mb.<n>', 'fx.anaesthetic'], ['furman_mbb', 'kaplan1998'])],
    clinician: [claim(0, ['fx.anaesthetic', 'nerve.mb.<n>'], ['furman_mbb', 'wahezi'])],
    student: [claim(0, ['fx.anaesthetic', 'nerve.mb.<n>'], ['furman_mbb', 'wahezi'])],
  },
  'blk.06.inject.again.l5': {
    patient: [claim(0, ['nerve.dr.L5', 'fx.anaesthetic'], ['furman_mbb', 'kaplan1998'])],
    clinician: [claim(0, ['fx.anaesthetic', 'nerve.dr.L5'], ['furman_mbb', 'wahezi'])],
    student: [claim(0, ['fx.anaesthetic', 'nerve.dr.L5'], ['furman_mbb', 'wahezi'])],
  },
  'blk.06.inject.brief': {
    patient: [
      claim(0, ['fx.anaesthetic', 'nerve.<plan>'], ['furman_mbb', 'wahezi']),
      claim(0.51, ['fx.signal.pain'], ['kaplan1998']),
    ],
    clinician: [
      claim(0, ['fx.anaesthetic', 'nerve.<plan>'], ['furman_mbb', 'wahezi']),
      claim(0.53, ['fx.signal.pain'], ['kaplan1998']),
    ],
    student: [claim(0, ['fx.anaesthetic', 'nerve.<plan>'], ['furman_mbb', 'wahezi'])],
  },
} as const satisfies ChapterVariants<'block'>
