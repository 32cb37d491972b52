import { describe, expect, it } from 'vitest'
import { JOINTS, SIDE_CHOICES } from '../../../../src/anatomy/levels.ts'
import { isSourceKey, type SourceKey } from '../../../../src/anatomy/sources.ts'
import { isStructureId } from '../../../../src/anatomy/structures.ts'
import { TYPICAL_BODY } from '../../../../src/anatomy/typicalBody.ts'
import { STORY, type StepId } from '../../../../src/packs/lumbar-medial-branch/chapters.ts'
import { CUTS } from '../../../../src/packs/lumbar-medial-branch/choice.ts'
import { BRIEF_STEPS } from '../../../../src/packs/lumbar-medial-branch/cues/scriptId.ts'
import {
  ALL_SCRIPTS,
  cuesOf,
  SCRIPT,
  SCRIPT_IDS,
  scriptIdOf,
  VARIANTS,
} from '../../../../src/packs/lumbar-medial-branch/cues/scriptOf.ts'
import { ROLE_TARGETS, SCENE_THINGS } from '../../../../src/packs/lumbar-medial-branch/cueTarget.ts'
import { BEDSIDE_CUT } from '../../../../src/packs/lumbar-medial-branch/lengths.ts'
import { LUMBAR_MEDIAL_BRANCH } from '../../../../src/packs/lumbar-medial-branch/pack.ts'
import { makePlan } from '../../../../src/story/plan.ts'
import { AUDIENCES, type SentenceCue } from '../../../../src/story/script.ts'

const all = SCRIPT_IDS.flatMap((id) =>
  AUDIENCES.map((audience) => ({ id, audience, cues: ALL_SCRIPTS[id][audience] as readonly SentenceCue[] })),
)

/** Sources that each step must lean on. */
const STEP_SOURCES: Record<StepId, readonly SourceKey[]> = {
  'ana.01.overview': ['vandenheuvel2024', 'elsevier_lumbar', 'neurosurgical_atlas'],
  'ana.02.level': ['bogduk1982', 'wikimsk_mbb', 'cms_lcd'],
  'ana.03.origin': ['bogduk1982', 'bogduk_long1979', 'shuang2015'],
  'ana.04.course': ['bogduk1981', 'tran2022_anat', 'feigl2017', 'cohen2011', 'ajnr2005', 'tran2022_angles'],
  'ana.05.branches': ['bogduk_long1979', 'bogduk1982'],
  'ana.06.numbering': ['bogduk1982', 'wikimsk_mbb'],
  'ana.07.l5': ['bogduk1982', 'bogduk_long1979'],
  'sig.01.joint': ['vandenheuvel2024', 'cohen2020', 'schwarzer1995'],
  'sig.02.path': ['bourne_pain', 'spinothalamic2024', 'choi2016'],
  'blk.00.ready': [
    'hey_discharge',
    'dudley',
    'narouze2018',
    'healthjade',
    'hull_policy',
    'sis2013',
    'kennedy2013',
  ],
  'blk.01.position': ['furman_mbb', 'sis2013', 'lstv_oai'],
  'blk.02.scottie': ['scottie2012', 'furman_mbb'],
  'blk.03.skin': ['procguide', 'sis2013', 'bogduk2010'],
  'blk.04.needle': ['dreyfuss1997', 'furman_mbb', 'wikimsk_mbb', 'procguide', 'bogduk_long1979'],
  'blk.05.contrast': ['dreyfuss1997', 'lee2008'],
  'blk.06.inject': ['furman_mbb', 'wahezi', 'kaplan1998'],
  'blk.07.home': ['hey_rf', 'hey_discharge', 'rf_leaflet', 'sis2013'],
  'res.01.diary': ['duration2022', 'cohen2014sed', 'sis2013'],
  'res.02.decide': [
    'fp_range',
    'rrs_fp',
    'schwarzer1994fp',
    'klessinger2013',
    'cohen2020b',
    'cms_crit',
    'macvicar2013',
  ],
  'res.03.fair': ['schwarzer1994fp', 'cohen2010', 'asra2024'],
  'rfa.01.setup': ['sowder2023', 'narouze2018', 'dudley', 'hey_discharge'],
  'rfa.02.approach': ['lau2004', 'furman_rfn', 'tran2022_angles'],
  'rfa.03.test': ['koh2017', 'cohen2011', 'shi2021'],
  'rfa.04.numb': ['furman_rfn', 'provenzano2010'],
  'rfa.05.heat': ['cosman2014', 'bogduk1987', 'furman_rfn', 'vankleef1999', 'vantilburg2016'],
  'rfa.06.nerve': ['choi2016', 'smith1981', 'frohling1998', 'spinehealth_fu'],
  'rfa.07.home': ['hey_discharge', 'rf_leaflet', 'tieppo2021'],
  'rec.01.weeks': ['spinehealth_fu', 'singh2019'],
  'rec.02.redflags': ['hey_discharge', 'spinehealth_comp', 'dudley'],
  // "It does not help everyone" leans on the answer about treatment that did not help.
  'rec.03.regrow': [
    'choi2016',
    'loh2015',
    'koh2017',
    'smuck2012',
    'macvicar2013',
    'schneider2020',
    'mccormick2019',
  ],
  'rec.04.repeat': ['smuck2012', 'spinehealth_fu', 'asym2024', 'smuck2015', 'busse2025', 'nice_ng59'],
}

const stepOf = (id: string): StepId => STORY.find((step) => id.startsWith(step.id))!.id

describe('the script', () => {
  it('tells every step of the story, in its order', () => {
    expect(Object.keys(SCRIPT)).toEqual(STORY.map(({ id }) => id))
  })

  it('tells each nerve again, L5 in its own words, and each bedside step in brief', () => {
    const again = STORY.filter(({ perSubject }) => perSubject).flatMap(({ id }) => [
      `${id}.again`,
      `${id}.again.l5`,
    ])
    const brief = BRIEF_STEPS.map((id) => `${id}.brief`)
    expect(Object.keys(VARIANTS).sort()).toEqual([...again, ...brief, 'ana.07.l5.short'].sort())
  })

  it('has a brief telling for exactly the steps of the bedside cut', () => {
    expect([...BRIEF_STEPS]).toEqual(BEDSIDE_CUT.map(({ id }) => id))
  })

  it('starts each telling at 0 and keeps its sentences in order and inside the step', () => {
    for (const { id, audience, cues } of all) {
      const starts = cues.map(({ at }) => at)
      expect(starts[0], `${id} ${audience}`).toBe(0)
      for (let i = 1; i < starts.length; i++)
        expect(starts[i]! - starts[i - 1]!, `${id} ${audience} sentence ${i}`).toBeGreaterThan(0.05)
      expect(starts.at(-1), `${id} ${audience}`).toBeLessThan(0.95)
    }
  })

  it('says brief and repeated tellings in one or two sentences', () => {
    for (const { id, cues } of all.filter(({ id: key }) => key in VARIANTS)) {
      expect(cues.length, id).toBeLessThanOrEqual(2)
    }
  })

  it('cites every claim, and only sources that exist', () => {
    for (const { id, audience, cues } of all)
      for (const { kind, sources } of cues) {
        if (kind === 'claim') expect(sources.length, `${id} ${audience}`).toBeGreaterThan(0)
        expect(sources.filter((key) => !isSourceKey(key))).toEqual([])
        expect(new Set(sources).size, `${id} ${audience}`).toBe(sources.length)
      }
  })

  it('cites a step with its own sources, and each of them somewhere', () => {
    const used = new Map<StepId, Set<SourceKey>>()
    for (const { id, cues } of all) {
      const step = stepOf(id)
      const keys = used.get(step) ?? new Set()
      for (const { sources } of cues) for (const key of sources) keys.add(key)
      used.set(step, keys)
    }
    for (const { id } of STORY) expect([...used.get(id)!].sort(), id).toEqual([...STEP_SOURCES[id]].sort())
  })

  it('lights something known with every sentence', () => {
    const known = new Set<string>([...ROLE_TARGETS, ...SCENE_THINGS])
    for (const { id, audience, cues } of all)
      for (const { lights } of cues) {
        expect(lights.length, `${id} ${audience}`).toBeGreaterThan(0)
        expect(lights.filter((target) => !known.has(target) && !isStructureId(target))).toEqual([])
      }
  })
})

describe('scriptIdOf', () => {
  it('picks the telling of a planned step', () => {
    expect(scriptIdOf({ id: 'ana.01.overview', telling: 'full' })).toBe('ana.01.overview')
    expect(scriptIdOf({ id: 'ana.07.l5', telling: 'short' })).toBe('ana.07.l5.short')
    expect(scriptIdOf({ id: 'rec.03.regrow', telling: 'brief' })).toBe('rec.03.regrow.brief')
    expect(scriptIdOf({ id: 'blk.04.needle', telling: 'again', subject: 'nerve.mb.L4.R' })).toBe(
      'blk.04.needle.again',
    )
  })

  it('has its own words for the L5 dorsal ramus, which is never the first nerve told', () => {
    expect(scriptIdOf({ id: 'blk.04.needle', telling: 'again', subject: 'nerve.dr.L5.L' })).toBe(
      'blk.04.needle.again.l5',
    )
  })

  it('finds a script for every step of every plan', () => {
    const sets = Array.from({ length: 63 }, (_, i) => JOINTS.filter((__, bit) => ((i + 1) >> bit) & 1))
    const told = new Set(
      sets.flatMap((joints) =>
        SIDE_CHOICES.flatMap((side) =>
          CUTS.flatMap((cut) =>
            makePlan(LUMBAR_MEDIAL_BRANCH, TYPICAL_BODY, { joints, side, cut }).steps.map((step) =>
              scriptIdOf(step),
            ),
          ),
        ),
      ),
    )
    expect(SCRIPT_IDS.filter((id) => !told.has(id))).toEqual([])
  })

  it('refuses a telling that was never written', () => {
    expect(() => scriptIdOf({ id: 'ana.01.overview', telling: 'brief' })).toThrow(
      'scriptOf: no script "ana.01.overview.brief"',
    )
  })

  it('gives the sentences of one audience', () => {
    expect(cuesOf({ id: 'ana.02.level', telling: 'full' }, 'patient')).toBe(SCRIPT['ana.02.level'].patient)
  })
})
