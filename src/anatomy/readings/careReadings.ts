// Readings of leaflets and of general texts: before, during and after; and the rules of payers.
import { read, type SourceReading, standing } from './reading.ts'

export const CARE_READINGS = {
  spinehealth_fu: read('page', [
    'Sore for 1–4 days (some days); the nerve dies over 7–14 days (1 to 2 weeks); skin like sunburn for 1–2 weeks (1 to 2), then perhaps light numbness.',
    'Full relief usually in 2–3 weeks (2 to 3). People may return with care the next day and usually rest for several days; pain is the guide.',
    'The back may feel odd or weak for several weeks; the nerve grows back, and pain may or may not return.',
  ]),
  spinehealth_comp: read('page', [
    'Rare: more pain, numb skin, permanent nerve pain, allergy, infection. The sunburn-like pain is troublesome in 3–5 % and then lasts several weeks.',
    'No evidence that a joint without feeling comes to harm.',
  ]),
  seed_echo: read('page', ['The page whose claims are corrected here.']),
  hey_discharge: read('page', [
    'For 24 hours do not drive; after sedation no machines, alcohol or contracts; eat, drink and take medicines as normal; the next day off work may be needed.',
    'Consent is informed; risks named: it may not work, nerve damage (rare), infection, bleeding or bruising, numb or weak legs, blood sugar up for a few days after steroid.',
  ]),
  hey_rf: read('page', [
    'Mild soreness for a few days. Very rarely the anaesthetic spreads and the legs are numb for a while.',
  ]),
  dudley: read('page', [
    'Relief of 6 to 12 months and more in responders, 3 to 18 months; not in pregnancy; when to seek help.',
  ]),
  rf_leaflet: read('page', [
    'Sedation is not normally used; up to 30 minutes, then 1–2 hours at the clinic (1 to 2); someone takes you home.',
    'Food up to 6 hours before and water up to 2 hours before; usual medicines.',
  ]),
  healthjade: read('page', [
    'Not in infection, pregnancy or bleeding problems.',
    'Done by doctors of rehabilitation, pain medicine, radiology, anaesthesia, neurology and surgery.',
  ]),
  roh_rfd: read('page', [
    'Hospital page on denervation of nerves: infection rates of 1–2 % (1 to 2 in 100).',
  ]),
  nice_fusion: read('page', [
    'NG59 states: do not offer spinal fusion for low back pain unless as part of a randomised controlled trial; the 2018 review left it so.',
  ]),
  serenity_prep: read('page', [
    'Nothing to eat or drink for 4 hours before; anti-inflammatory pills held; a driver is a must. No pain pills for 5 to 6 hours after a test; a pain score every hour for 6 hours.',
    'That day no bath, swim or hot tub; showers are fine; no heavy lifting; no direct heat for 3 days.',
  ]),
  orthofrac_prep: read('page', [
    'Do not eat within 6 hours; clear liquids until 4 hours before. With diabetes and insulin the dose of that day is changed.',
  ]),
  sikar_rfn: read('page', [
    'About an hour. No bath for 2 days (48 hours); a warm shower from 24 hours; ice for 20 minutes; no heating pad.',
  ]),
  spring_rfd: read('page', [
    'A bruised feeling for up to 2 weeks, gently meanwhile; after 1 or 2 weeks (one to two) regular stretches and exercises.',
  ]),
  lactmed_lidocaine: read('page', [
    'Levels in milk are low and poorly absorbed; no special precautions are required.',
  ]),
  bakir2024: read('abstract', [
    '180 people: straight view mean 28 s of X-rays and 66 mGy, slanted view 46 s and 109 mGy.',
  ]),
  ebi_rfd: standing('page', [
    'English national guidance, adults of 19 years and over; facet joints are pairs of joints that stabilise and guide motion; in line with NICE NG59.',
  ]),
  hull_policy: standing('page', [
    'At least 50 % relief in a block within 6 months; at least 16 months between treatments.',
  ]),
  cms_lcd: standing('page', ['Each facet joint has 2 nerves.']),
  cms_crit: standing('page', [
    'L38801 family, as it stands in November 2026: axial pain for at least 3 months; 2 blocks at least 2 weeks apart, each with at least 80 % relief, consistent with the agent used; fluoroscopy or CT.',
    'Repeat: at least 50 % relief for at least 6 months, or function; at most 2 sessions a region in 12 months; a new test if the last RF was more than 2 years ago.',
    'At most 2 levels in a session.',
  ]),
  cgs_l38773: standing('second hand', ['Since 2024, 3 or 4 levels are not covered.']),
  us_opd: standing('page', [
    'Prior authorization for facet procedures in hospital outpatient departments since 1 July 2023; in force in November 2026.',
  ]),
  us_wiser: standing('page', [
    'WISeR model from 1 January 2026 in AZ, NJ, OH, OK, TX and WA (6 states); facet procedures were not listed on the pages seen.',
  ]),
  icd10: standing('page', [
    'M47.816 lumbar, M47.817 lumbosacral: spondylosis without myelopathy or radiculopathy.',
  ]),
  bourne_pain: read('page', [
    'Pain runs along peripheral fibres to the dorsal horn, ascends in the contralateral spinothalamic tract to the thalamus and on to the cortex.',
  ]),
  spinothalamic2024: read('abstract', [
    'First-order cell bodies sit in the dorsal root ganglion; second-order axons cross and ascend in the spinothalamic tract.',
  ]),
  cohen_raja2007: read('page', [
    'The capsule of the facet joint and what is around it are rich in pain fibres; capsule, synovium, cartilage and bone make the joint. No history or examination tells it.',
  ]),
} as const satisfies Record<string, SourceReading>
