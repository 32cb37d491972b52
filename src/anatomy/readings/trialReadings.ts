// Readings of trials, reviews and guidelines: whether the heat helps, for whom and how long.
import { read, type SourceReading, standing } from './reading.ts'

export const TRIAL_READINGS = {
  vankleef1999: read('abstract', [
    '31 patients; success at 8 weeks in 10 of 15 (67 %) with RF and 6 of 16 (38 %) with sham; 80 °C for 60 s.',
  ]),
  vanwijk2005: read('abstract', [
    '81 patients, at 3 months: combined measure 27.5 % (11 of 40) with RF and 29.3 % (12 of 41) with sham; one block with at least 50 % relief chose them.',
    'Perceived effect was better after RF (P < 0.05).',
  ]),
  vantilburg2016: read('abstract', [
    '60 patients, chosen by a fall of 2 points after one test block; 80 °C for 60 s: no significant difference to sham in pain; both did graded activity.',
  ]),
  juch2017: read('abstract', [
    '3 open trials, 681 people in all; the facet trial had 251; chosen by one block with at least 50 % relief; all did a 3-month exercise program.',
    'Facet trial: pain −0.18 of 10 at 3 months between the groups; 2 points had been set as the difference that matters.',
  ]),
  mint_critique: read('page', [
    'Several societies together criticise selection and technique of the MINT trials.',
  ]),
  facts2018: read('abstract', [
    '229 people: a saline block was positive (at least 50 % relief) in 30 %, medial branch and joint blocks in 55 and 54 %.',
    'At 1 month pain fell by 0.7 in each of the 3 groups. 135 had RF; pain at 3 months 3.0 after joint blocks and 3.2 after medial branch blocks.',
    'After 136 RF treatments 4 serious events, 3 judged unrelated; neuritis in 3 of 136; minor events in 8 of 92 after medial branch blocks.',
  ]),
  cope2024: read('abstract', [
    '120 people, 40 in each group: cryoneurolysis, RF or placebo; felt improved at 4 weeks, RF against placebo 1.6 (0.57 to 4.49), not significant.',
  ]),
  lainez2024: read('abstract', [
    '8 placebo trials: pain −1.01 (−1.98 to −0.04) below 3 months, −1.42 (−2.41 to −0.43) from 3 to 12 months, −1.12 (−1.57 to −0.68) beyond 12 months; points of 10.',
  ]),
  cooled_steroid2023: read('abstract', [
    '32 people after 2 blocks with at least 80 % relief: did well by the measure of the trial: 70, 55 and 45 % with cooled RF and 25, 25 and 17 % with steroid at 3, 6 and 12 months.',
  ]),
  kocan2025: read('abstract', [
    'RF in 19, cryoablation in 23, endoscopy in 20 people (62 in all): no significant difference at 24 months.',
  ]),
  ferrillo2025: read('abstract', [
    'Pilot trial, 30 people: pain on day 180 was 3.1 after cryoneurolysis and 5.4 after RF.',
  ]),
  gilmore2021: read('abstract', [
    '74 people with wires at the medial branches for up to 60 days, no comparison group: 54 of 74 (73 %) told of at least 30 % less pain after 2 months; lasting in most of those seen at 14 months.',
  ]),
  endoscopic_review2023: read('abstract', [
    '11 randomised trials, 2 of them of endoscopic neurotomy: no difference from RF at 1 month, more relief at 12 months with endoscopy. RF against conservative care at 1 year (2 trials): no benefit shown.',
  ]),
  endoscopic2022: read('abstract', [
    '55 people, not randomised: median time without pain 20 months after endoscopy and 10 months after RF; endoscopy took longer and cost more.',
  ]),
  nct03912519: standing('list entry', [
    'Parallel against perpendicular placement, 132 people planned, to December 2027; running in November 2026.',
  ]),
  nct06283628: standing('list entry', ['Listed as running in November 2026; no result.']),
  nct06804551: standing('list entry', ['Listed as running in November 2026; no result.']),
  nct07309731: standing('list entry', ['Listed as running in November 2026; no result.']),
  maas2015: read('abstract', [
    'Facet RF against placebo, short term: pain −1.47 of 10 (−2.28 to −0.67), 95 % interval; function −5.53 short and −3.70 long term.',
    'Against steroid injection, short term: pain −2.23. Evidence in the whole review very low to moderate.',
  ]),
  macvicar2013: read('abstract', [
    '106 people chosen by complete (100 %) relief in controlled blocks (2): complete relief for at least 6 months in 58 and 53 % of 2 practices.',
    'Relief lasted 15 months after the first treatment and 13 months after repeats; with repeats a median of 17 to 33 months.',
  ]),
  smuck2012: read('abstract', [
    'Mean relief above 50 % of 9.0 months (about 9) after a first neurotomy and 11.6 months after a repeat that worked; repeats worked in 33–85 %.',
  ]),
  schneider2020: read('abstract', [
    'At 6 months: 26 % with at least 50 % relief after 1 block with 50 % and perpendicular placement; 49 % after 2 blocks with 50 % and parallel placement.',
    '56 % with complete (100 %) relief after 2 blocks with 100 % and parallel placement.',
  ]),
  loh2015: read('abstract', ['Parallel-type placement: median relief 4 months against 1.5 months.']),
  cohen2020: standing('page', [
    'Consensus of many societies, 2020; one society dissented on 2 questions, number of blocks and cut-off. It supports RF after a block.',
    'The medial branch block is the injection of choice before RFA; no history or examination predicts its result; MRI and CT weak, SPECT moderate evidence before a block.',
    '3-month trial of other care first (3 months). Fluoroscopy for RFA: grade B, low certainty. Grades seen run from B to D.',
  ]),
  vandenheuvel2024: read('abstract', [
    'Capsule, synovium and bone under the cartilage are innervated. 10–20 % in well-designed studies, rising with age.',
  ]),
  nice_ng59: standing('second hand', [
    'Consider referral for RF denervation when non-surgical care has not worked, the main source is thought to be supplied by the medial branch, pain is 5 of 10 or more at referral; only after a positive block. "Consider" is a conditional wording. Age 16 years and over.',
  ]),
  nice_rr: read('page', [
    'Trials suggest at least 6–12 months of relief; cost-effective if it lasts above 16 months.',
  ]),
  busse2025: standing('abstract', [
    'BMJ guideline of 2025: strong recommendation against joint RF ablation, with or without joint injection, for chronic axial spine pain of 3 months or more, outside trials.',
    'In November 2026 it stands.',
  ]),
  busse_dispute: standing('page', [
    '34 medical groups asked for its retraction; the journal took no further action and the authors stand by it.',
  ]),
  radical_prot: standing('page', [
    'RADICAL trial: double-blind, sham-controlled, 250 planned; recruitment was listed to end in July 2025; no result found by November 2026.',
  ]),
  radical_crit: read('abstract', ['The RADICAL trial asks for at least 60 % relief from a block.']),
  radical_solent: read('page', ['RADICAL excludes people with a pacemaker or ICD.']),
} as const satisfies Record<string, SourceReading>
