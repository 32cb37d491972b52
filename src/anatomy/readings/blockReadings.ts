// Readings about the test block: where, with what, how it is read and how often it misleads.
import { read, recalled, type SourceReading } from './reading.ts'

export const BLOCK_READINGS = {
  dreyfuss1997: read('abstract', [
    'Contrast reached the nerve in every injection; from a point too high it spread to the foramen or the epidural space, from a lower one very seldom.',
    '8 % of injections were in a vein; contrast has to come before the anaesthetic.',
  ]),
  kaplan1998: read('abstract', [
    'Volunteers, 2 % lidocaine: 8 of 9 felt no pain from joint distension 30 minutes later, 1 of 9 still felt it, when no vein took up the drug.',
    'With saline all 5 felt it.',
  ]),
  schwarzer1994fp: read('abstract', [
    '176 consecutive patients with chronic low back pain: 83 (47 %) responded to a first block with lignocaine, 26 (15 %) had at least 50 % relief from a second with 0.5 % bupivacaine; joint injections were among the blocks.',
    'Of 100 people that is 15 after both tests, 32 after the first only, 53 not after the first.',
    'False-positive rate 38 %, positive predictive value 31 %.',
  ]),
  schwarzer1994cf: read('abstract', ['In one cohort 15 % had facet joint pain after confirmatory blocks.']),
  schwarzer1995: read('second hand', [
    '63 patients: 40 % had at least 50 % relief after a placebo-controlled joint injection; no clinical feature identified them.',
  ]),
  macvicar2021: read('abstract', ['Complete relief with placebo control in 15 % (10–20 %).']),
  rrs_fp: read('page', ['Uncontrolled blocks are false-positive in 25–45 %.']),
  bogduk2010: read('page', [
    'A single block has an unacceptable false-positive rate, and 50 % relief after one is no valid diagnosis; only a placebo control is strict; neither imaging nor examination tells the joint.',
  ]),
  cohen2010: read('abstract', [
    '151 patients randomised to 0, 1 or 2 blocks before denervation; success means at least 50 % relief for 3 months.',
    'Per person treated 33, 39 and 64 % did well; per person enrolled 33, 16 and 22 % (17, 8 and 11 people).',
    'Cost of each success: 6,286, 17,142 and 15,241 dollars (6.3, 17.1 and 15.2 thousand).',
  ]),
  cohen2014sed: read('abstract', [
    'Sedation makes a diagnostic injection look better than it is (sacroiliac and sympathetic blocks, not facet).',
  ]),
  duration2022: read('abstract', [
    '150 diaries read in retrospect, 101 of them lumbar, only of people with at least 80 % relief: lidocaine and bupivacaine did not differ reliably in duration.',
  ]),
  wahezi: read('abstract', ['In cadavers 0.25 mL spread less than 0.5 mL.']),
  furman_mbb: read('page', [
    'Prone, a pillow under the abdomen; level found in AP, end plate squared, then oblique until the Scottie dog forms; target at the junction of superior articular and transverse process, midway between its upper border and the ligament.',
    'Placement is confirmed in the AP view. 0.4–0.5 mL keeps the test specific.',
  ]),
  wikimsk_mbb: read('page', [
    'Each joint has 2 nerves; needles go to bones X and Y for joint X–Y, and the L5 dorsal ramus lies where the S1 superior articular process meets the ala.',
    'A 22–25 G needle, 3.5 in (90 mm), tip bent; lidocaine 1–4 % or bupivacaine 0.5–0.75 %; 0.5 mL per nerve; no steroid in a test.',
    'Its picture of left L3, L4 and L5 blocks is an AP view.',
  ]),
  procguide: read('page', [
    'A bent 22 G needle of 3.5 or 5 in (90 or 127 mm); a 25 G needle with 1 % lidocaine for the skin; 4 AP views and 1 lateral view usually suffice.',
  ]),
  asra2024: read('page', [
    'Weighs 0, 1 or 2 blocks before ablation: a second block lowers needless treatments, adds a visit and misses some people.',
  ]),
  macvicar_bsc: read('page', ['16 G electrodes with 5 or 10 mm tips, laid parallel across the necks.']),
  lee2008: read('abstract', [
    '456 patients, 1,433 nerves: 88 of 1,433 (6.1 %) went into a vessel; aspiration found 34.1 % (34 %) of them, a spot film 59.1 % (59 %); live dye is the check.',
  ]),
  lstv_oai: read('abstract', [
    'Transitional anatomy in 18.1 % of 4,636 people; numbered on MRI alone, 14.1 % of 1,049 were misnumbered.',
  ]),
  klessinger2013: read('abstract', [
    'If pain is not relieved after the block, the joint is not its source; if it is, the source is found and relief after RF can be hoped for. How much relief is asked for stays contentious.',
  ]),
  fp_range: read('second hand', [
    'False-positive rates of a single block are reported from 17 to 63 % (17–63 %), often 25–45 %; 30 % after saline in one trial.',
  ]),
  sis2013: recalled([
    'Small skin wheal, no deep depot; live contrast of about 0.1–0.3 mL; diary with scores before, at 30 minutes and then each hour; pain that day of at least 4 of 10; off extra analgesics.',
    'Strict reading: 2 controlled blocks, at least 80 %, ideally complete (100 %) relief.',
    'A nerve of about 1 mm. Motor test at 2 Hz to about 2 V or 2–3 × the sensory threshold. Less than 50 % relief at 6 weeks to 3 months after RF: look again.',
  ]),
  cohen2020b: recalled([
    '1 block with at least 50 % relief before RFA: the row of the consensus table was not reached on any page.',
  ]),
} as const satisfies Record<string, SourceReading>
