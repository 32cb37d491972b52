// How easy the words must be.
import type { Audience } from '../../story/script.ts'

/** Patients, English: Flesch–Kincaid grade of each step, and the median over all steps, at most. */
export const PATIENT_GRADE = 6
export const PATIENT_MEDIAN_GRADE = 5
/** Patients, Spanish: Szigriszt-Pazos of each step at least; INFLESZ "bastante fácil". */
export const PATIENT_PERSPICUITY = 65

/** Words in a sentence at most. */
export const SENTENCE_WORDS: Readonly<Record<Audience, number>> = { patient: 15, clinician: 22, student: 30 }
