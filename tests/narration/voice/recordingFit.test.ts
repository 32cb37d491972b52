import { describe, expect, it } from 'vitest'
import { clipsOfCues, misfits } from '../../../src/narration/voice/recordingFit.ts'

const SENTENCES = ['The nerve hugs the bone.', 'Heat for 90\u00a0s at “80\u00a0°C”.']
const CUES = [
  { startS: 0.2, endS: 2, text: 'the nerve hugs the bone' },
  { startS: 2.5, endS: 5, text: 'Heat for 90 s at "80 °C".' },
]

describe('misfits', () => {
  it('finds none where the words are the same, whatever stands between them', () => {
    expect(misfits(CUES, SENTENCES, 5.2)).toEqual([])
    expect(misfits(CUES, SENTENCES, null)).toEqual([])
  })

  it('finds a sentence too few, other words, times that overlap, and cues beyond the audio', () => {
    expect(misfits(CUES.slice(0, 1), SENTENCES, null)).toEqual([{ kind: 'count', cues: 1, sentences: 2 }])
    const other = [CUES[0]!, { ...CUES[1]!, text: 'Heat for 60 s at 80 °C.' }]
    expect(misfits(other, SENTENCES, null).map(({ kind }) => kind)).toEqual(['words'])
    const overlapping = [CUES[0]!, { ...CUES[1]!, startS: 1.9 }]
    expect(misfits(overlapping, SENTENCES, null)).toEqual([{ kind: 'times', index: 1 }])
    expect(misfits([CUES[0]!, { ...CUES[1]!, endS: 2.5 }], SENTENCES, null)).toEqual([
      { kind: 'times', index: 1 },
    ])
    expect(misfits(CUES, SENTENCES, 4.9)).toEqual([{ kind: 'length', endS: 5, audioS: 4.9 }])
  })
})

describe('clipsOfCues', () => {
  it('gives each sentence the file up to the next one', () => {
    expect(clipsOfCues(CUES)).toEqual([
      { fromS: 0.2, toS: 2.5 },
      { fromS: 2.5, toS: 5 },
    ])
  })
})
