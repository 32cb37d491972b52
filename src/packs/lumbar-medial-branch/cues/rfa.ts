// Cues of chapter five, radiofrequency ablation. Texts: narration catalogues, same keys and order.
import { claim, instruct } from './cue.ts'
import type { ChapterScript, ChapterVariants } from './scriptId.ts'

export const RFA_SCRIPT = {
  'rfa.01.setup': {
    patient: [
      instruct(0, ['patient.prone']),
      claim(0.47, ['tool.groundpad', 'patient.leg'], ['sowder2023']),
      claim(0.71, ['tool.groundpad'], ['sowder2023']),
    ],
    clinician: [
      instruct(0, ['patient.prone'], ['sowder2023', 'narouze2018', 'dudley']),
      claim(0.72, ['tool.groundpad'], ['sowder2023']),
    ],
    student: [
      instruct(0, ['patient.prone'], ['hey_discharge']),
      claim(0.18, ['tool.activetip', 'tool.groundpad'], ['sowder2023']),
      claim(0.47, ['tool.groundpad'], ['sowder2023']),
      claim(0.77, ['tool.generator'], ['sowder2023', 'narouze2018']),
    ],
  },
  'rfa.02.approach': {
    patient: [
      claim(0, ['tool.cannula.rf', 'nerve.mb.<n>'], ['furman_rfn', 'lau2004']),
      claim(0.58, ['tool.activetip', 'nerve.mb.<n>'], ['lau2004']),
    ],
    clinician: [
      claim(0, ['tool.activetip', 'nerve.mb.<n>'], ['furman_rfn', 'lau2004']),
      claim(0.53, ['tool.carm'], ['furman_rfn', 'lau2004']),
    ],
    student: [
      claim(
        0,
        ['tool.activetip', 'nerve.mb.<n>', 'bone.<n+1>.sap'],
        ['lau2004', 'furman_rfn', 'tran2022_angles'],
      ),
      claim(0.28, ['target.rf.<n>'], ['lau2004']),
      claim(0.75, ['bone.<n+1>.sap', 'nerve.vr.<n>'], ['lau2004']),
    ],
  },
  'rfa.03.test': {
    patient: [
      claim(0, ['tool.activetip'], ['koh2017']),
      claim(0.29, ['muscle.multifidus'], ['koh2017', 'cohen2011']),
      claim(0.77, ['patient.leg'], ['koh2017']),
    ],
    clinician: [
      instruct(0, ['tool.activetip', 'nerve.mb.<n>']),
      instruct(0.4, ['muscle.multifidus']),
      instruct(0.6, ['patient.leg']),
      claim(0.82, ['nerve.vr.<n>'], ['koh2017']),
    ],
    student: [
      claim(0, ['tool.activetip', 'nerve.mb.<n>'], ['koh2017', 'cohen2011', 'shi2021']),
      claim(0.5, ['nerve.vr.<n>'], ['koh2017']),
      claim(0.69, ['tool.activetip'], ['cohen2011', 'shi2021']),
    ],
  },
  'rfa.04.numb': {
    patient: [claim(0, ['fx.anaesthetic'], ['furman_rfn']), claim(0.6, ['nerve.mb.<n>'], ['furman_rfn'])],
    clinician: [
      instruct(0, ['tool.cannula.rf']),
      claim(0.37, ['fx.anaesthetic', 'nerve.mb.<n>'], ['furman_rfn']),
    ],
    student: [
      claim(0, ['fx.anaesthetic'], ['furman_rfn']),
      claim(0.65, ['fx.anaesthetic'], ['provenzano2010']),
    ],
  },
  'rfa.05.heat': {
    patient: [
      claim(0, ['tool.activetip'], ['furman_rfn']),
      claim(0.22, ['fx.isotherm.80'], ['furman_rfn', 'cosman2014']),
      claim(0.56, ['fx.isotherm.51', 'nerve.mb.<n>'], ['cosman2014']),
      claim(0.82, ['tool.activetip'], ['furman_rfn']),
    ],
    clinician: [
      claim(0, ['fx.isotherm.80', 'tool.activetip'], ['furman_rfn']),
      instruct(0.39, ['nerve.vr.<n>']),
    ],
    student: [
      claim(0, ['tool.activetip'], ['furman_rfn', 'vankleef1999', 'vantilburg2016']),
      claim(0.43, ['tool.activetip'], ['cosman2014']),
      claim(0.67, ['fx.isotherm.51'], ['cosman2014']),
      claim(0.93, ['fx.isotherm.45', 'fx.isotherm.51', 'fx.isotherm.60'], ['bogduk1987']),
    ],
  },
  'rfa.06.nerve': {
    patient: [
      claim(0, ['fx.axon', 'fx.signal.pain'], ['smith1981', 'frohling1998']),
      claim(0.46, ['nerve.mb.<n>'], ['choi2016', 'spinehealth_fu']),
    ],
    clinician: [
      claim(0, ['fx.axon', 'fx.signal.pain'], ['smith1981', 'frohling1998']),
      claim(0.56, ['nerve.mb.<n>'], ['spinehealth_fu']),
    ],
    student: [
      claim(0, ['fx.axon'], ['choi2016']),
      claim(0.42, ['fx.axon'], ['choi2016']),
      claim(0.83, ['fx.axon'], ['smith1981', 'frohling1998']),
    ],
  },
  'rfa.07.home': {
    patient: [
      claim(0, ['ui.checks'], ['hey_discharge', 'rf_leaflet']),
      claim(0.5, ['ui.checks'], ['rf_leaflet']),
    ],
    clinician: [
      instruct(0, ['ui.checks'], ['rf_leaflet']),
      instruct(0.4, ['ui.checks'], ['hey_discharge', 'rf_leaflet']),
    ],
    student: [
      claim(0, ['ui.checks'], ['hey_discharge', 'tieppo2021']),
      claim(0.5, ['ui.checks'], ['rf_leaflet', 'hey_discharge']),
    ],
  },
} as const satisfies ChapterScript<'rfa'>

/** The same steps told again, short or brief. */
export const RFA_VARIANTS = {
  'rfa.02.approach.again': {
    patient: [claim(0, ['nerve.mb.<n>', 'bone.<n+1>.sap'], ['furman_rfn', 'lau2004'])],
    clinician: [claim(0, ['nerve.mb.<n>', 'bone.<n+1>.sap', 'tool.activetip'], ['furman_rfn', 'lau2004'])],
    student: [claim(0, ['nerve.mb.<n>', 'bone.<n+1>.sap', 'tool.activetip'], ['lau2004', 'furman_rfn'])],
  },
  'rfa.02.approach.again.l5': {
    patient: [claim(0, ['nerve.dr.L5', 'bone.S1.ala'], ['furman_rfn', 'lau2004'])],
    clinician: [claim(0, ['nerve.dr.L5', 'bone.S1.ala', 'tool.activetip'], ['furman_rfn', 'lau2004'])],
    student: [claim(0, ['nerve.dr.L5', 'bone.S1.sap', 'tool.activetip'], ['lau2004', 'furman_rfn'])],
  },
  'rfa.02.approach.brief': {
    patient: [
      claim(0, ['tool.cannula.rf'], ['furman_rfn', 'lau2004']),
      claim(0.56, ['nerve.<plan>', 'tool.activetip'], ['lau2004']),
    ],
    clinician: [
      claim(0, ['tool.cannula.rf'], ['furman_rfn', 'lau2004']),
      claim(0.58, ['nerve.<plan>', 'tool.activetip'], ['lau2004']),
    ],
    student: [claim(0, ['tool.activetip', 'nerve.mb.<n>', 'bone.<n+1>.sap'], ['lau2004'])],
  },
  'rfa.03.test.again': {
    patient: [claim(0, ['tool.activetip', 'nerve.mb.<n>'], ['koh2017'])],
    clinician: [instruct(0, ['nerve.mb.<n>', 'tool.activetip', 'patient.leg'], ['koh2017'])],
    student: [claim(0, ['tool.activetip', 'nerve.mb.<n>', 'patient.leg'], ['koh2017'])],
  },
  'rfa.03.test.again.l5': {
    patient: [claim(0, ['tool.activetip', 'nerve.dr.L5'], ['koh2017'])],
    clinician: [instruct(0, ['nerve.dr.L5', 'tool.activetip', 'patient.leg'], ['koh2017'])],
    student: [claim(0, ['tool.activetip', 'nerve.dr.L5', 'patient.leg'], ['koh2017'])],
  },
  'rfa.04.numb.again': {
    patient: [claim(0, ['nerve.mb.<n>', 'fx.anaesthetic'], ['furman_rfn'])],
    clinician: [claim(0, ['fx.anaesthetic', 'nerve.mb.<n>'], ['furman_rfn'])],
    student: [claim(0, ['fx.anaesthetic', 'nerve.mb.<n>'], ['furman_rfn'])],
  },
  'rfa.04.numb.again.l5': {
    patient: [claim(0, ['nerve.dr.L5', 'fx.anaesthetic'], ['furman_rfn'])],
    clinician: [claim(0, ['fx.anaesthetic', 'nerve.dr.L5'], ['furman_rfn'])],
    student: [claim(0, ['fx.anaesthetic', 'nerve.dr.L5'], ['furman_rfn'])],
  },
  'rfa.05.heat.again': {
    patient: [
      claim(0, ['fx.isotherm.51', 'nerve.mb.<n>'], ['furman_rfn']),
      claim(0.5, ['fx.isotherm.51'], ['furman_rfn']),
    ],
    clinician: [claim(0, ['fx.isotherm.80', 'nerve.mb.<n>'], ['furman_rfn'])],
    student: [claim(0, ['fx.isotherm.80', 'nerve.mb.<n>'], ['furman_rfn', 'cosman2014'])],
  },
  'rfa.05.heat.again.l5': {
    patient: [
      claim(0, ['fx.isotherm.51', 'nerve.dr.L5'], ['furman_rfn']),
      claim(0.5, ['fx.isotherm.51'], ['furman_rfn']),
    ],
    clinician: [claim(0, ['fx.isotherm.80', 'nerve.dr.L5'], ['furman_rfn'])],
    student: [claim(0, ['fx.isotherm.80', 'nerve.dr.L5'], ['furman_rfn', 'cosman2014'])],
  },
  'rfa.05.heat.brief': {
    patient: [
      claim(0, ['tool.activetip', 'nerve.<plan>'], ['furman_rfn']),
      claim(0.46, ['fx.isotherm.51'], ['cosman2014']),
    ],
    clinician: [
      claim(0, ['nerve.<plan>', 'fx.isotherm.51'], ['furman_rfn']),
      instruct(0.55, ['nerve.vr.<n>']),
    ],
    student: [claim(0, ['fx.isotherm.80', 'fx.isotherm.51'], ['cosman2014', 'furman_rfn'])],
  },
} as const satisfies ChapterVariants<'rfa'>
