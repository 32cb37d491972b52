import { describe, expect, it } from 'vitest'
import { readWebVtt } from '../../../src/narration/voice/webVtt.ts'

describe('readWebVtt', () => {
  it('reads cues with and without names, hours, settings, tags and signs', () => {
    const file = [
      '\uFEFFWEBVTT - Ramus',
      'Kind: captions',
      '',
      'NOTE made by hand',
      '',
      'first',
      '00:01.500 --> 00:03.000 align:start',
      '<v Ana>Heat &amp; time,',
      'L4–L5.</v>',
      '',
      '',
      '01:00:02.250 --> 01:00:04.000',
      'Then wait.',
      '',
    ]
    const cues = [
      { startS: 1.5, endS: 3, text: 'Heat & time, L4–L5.' },
      { startS: 3602.25, endS: 3604, text: 'Then wait.' },
    ]
    expect(readWebVtt(file.join('\n'))).toEqual(cues)
    expect(readWebVtt(file.join('\r\n'))).toEqual(cues)
    expect(readWebVtt('WEBVTT')).toEqual([])
  })

  it.each([
    ['1\n00:00:01,000 --> 00:00:02,000\nA subtitle of another kind', 'the first line'],
    ['WEBVTT\n\n00:01.000 --> later\nText', 'later'],
    ['WEBVTT\n\nText without times', 'Text without times'],
  ])('names what it cannot read in %j', (file, named) => {
    expect(() => readWebVtt(file)).toThrow(named)
    expect(() => readWebVtt(file)).toThrow(/^webVtt: /)
  })
})
