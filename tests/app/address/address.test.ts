import { describe, expect, it } from 'vitest'
import { type Address, HOME, readAddress, writeAddress } from '../../../src/app/address/address.ts'

const STORY: Address = {
  view: 'story',
  joints: ['L4-L5', 'L5-S1'],
  side: 'right',
  isSideOpen: false,
  cut: 'full',
  step: 'blk.06.inject@nerve.mb.L3.R',
  offsetS: 4.2,
  audience: 'student',
  language: 'es',
  body: 'worn',
  camera: { targetMm: [12.5, -40, -22], fromUnit: [0, 0, -1], heightMm: 80 },
  see: 'lit:bone.L4.sap.R,hide:bone.L2,cut:axial@-12.5',
  bench: null,
  heat: null,
}

describe('address', () => {
  it('is readable', () => {
    expect(writeAddress(STORY)).toBe(
      '?joints=L4-L5,L5-S1&side=right&body=worn&step=blk.06.inject@nerve.mb.L3.R&t=4.2&cam=12.5,-40,-22,0,0,80&see=lit:bone.L4.sap.R,hide:bone.L2,cut:axial@-12.5&who=student&lang=es',
    )
  })

  it.each<[string, Address]>([
    ['the bare start', HOME],
    ['a start for students', { ...HOME, audience: 'student', language: 'es', side: 'left' }],
    ['a picker with nothing chosen', { ...HOME, view: 'joints' }],
    ['a picker with two joints', { ...HOME, view: 'joints', joints: ['T12-L1', 'L4-L5'], side: 'both' }],
    ['a story at its beginning', { ...HOME, view: 'story', joints: ['L4-L5'] }],
    ['a bedside story', { ...HOME, view: 'story', joints: ['L4-L5'], cut: 'bedside', audience: 'clinician' }],
    ['a moment', { ...STORY, camera: null, see: null }],
    ['an explored moment', { ...STORY, camera: null }],
    ['a story with another heat', { ...STORY, camera: null, heat: '16G,10mm,85C,120s,2x' }],
    ['the bench', { ...HOME, view: 'bench', bench: '18G,10mm,80C,90s,body,6deg,2.4off' }],
    ['the bench beside a story', { ...HOME, view: 'bench', joints: ['L4-L5'], heat: '60s' }],
    ['the page about its model', { ...HOME, view: 'model' }],
    [
      'a picker that still asks for the side',
      { ...HOME, view: 'joints', joints: ['L4-L5'], isSideOpen: true },
    ],
  ])('comes back as it was written: %s', (_, address) => {
    const { address: read, refused } = readAddress(writeAddress(address))
    expect(read).toEqual(address)
    expect(refused).toEqual([])
  })

  it('takes joints as people write them', () => {
    const { address } = readAddress('?joints=l5%2Fs1,L4%E2%80%93L5&side=LEFT')
    expect(address.joints).toEqual(['L4-L5', 'L5-S1'])
    expect(address.side).toBe('left')
    expect(address.view).toBe('story')
  })

  it.each([
    ['cut', 'joints=L4-L5&cut=short', 'short'],
    ['step', 'joints=L4-L5&step=blk.99', 'blk.99'],
    ['t', 'joints=L4-L5&step=blk.03.skin&t=soon', 'soon'],
    ['t', 'joints=L4-L5&step=blk.03.skin&t=-2', '-2'],
    ['who', 'joints=L4-L5&who=nurse', 'nurse'],
    ['lang', 'joints=L4-L5&lang=xx', 'xx'],
    ['cam', 'joints=L4-L5&cam=1,2,3', '1,2,3'],
    ['view', 'joints=L4-L5&view=cinema', 'cinema'],
    ['heat', 'joints=L4-L5&heat=80%C2%B0', '80°'],
    ['bench', 'joints=L4-L5&bench=<b>', '<b>'],
  ])('names what it cannot read and keeps the rest: %s', (field, search, value) => {
    const { address, refused } = readAddress(`?${search}`)
    expect(refused).toEqual([{ field, value }])
    expect(address.joints).toEqual(['L4-L5'])
    expect(address.view).toBe('story')
  })

  it.each([
    ['joints', 'joints=L6,L4-L5&side=left', 'L6'],
    ['side', 'joints=L4-L5&side=up', 'up'],
  ])('asks for %s that was given and could not be read', (field, search, value) => {
    const { address, refused } = readAddress(`?${search}`)
    expect(refused).toEqual([{ field, value }])
    expect(address.view).toBe('joints')
    expect(address.joints).toEqual(['L4-L5'])
    expect(address.isSideOpen).toBe(field === 'side')
  })

  it.each([
    ['cut behind the equals sign', 'joints=L4-L5&side='],
    ['cut within the key', 'joints=L4-L5&si'],
    ['given twice', 'joints=L4-L5&side=left&side=right'],
    ['still to be said', 'joints=L4-L5&side=ask'],
  ])('asks for a side that is %s, without a complaint', (_, search) => {
    const { address, refused } = readAddress(`?${search}`)
    expect(address).toMatchObject({ view: 'joints', joints: ['L4-L5'], isSideOpen: true })
    expect(refused).toEqual([])
  })

  it('takes the usual side only where none was asked for', () => {
    expect(readAddress('?joints=L4-L5').address).toMatchObject({ side: 'right', isSideOpen: false })
  })

  it.each([
    ['an entity for &', '?joints=L4-L5,L5-S1&amp;side=left&amp;who=student&amp;lang=es'],
    ['a doubled entity', '?joints=L4-L5,L5-S1&amp;amp;side=left&amp;amp;who=student&amp;amp;lang=es'],
    ['the whole query encoded', '?joints%3DL4-L5%2CL5-S1%26side%3Dleft%26who%3Dstudent%26lang%3Des'],
    [
      'the whole query encoded twice',
      '?joints%253DL4-L5%252CL5-S1%2526side%253Dleft%2526who%253Dstudent%2526lang%253Des',
    ],
    ['separators encoded', '?joints=L4-L5,L5-S1%26side=left%26who=student%26lang=es'],
    ['entities encoded', '?joints=L4-L5,L5-S1%26amp%3Bside=left%26amp%3Bwho=student%26amp%3Blang=es'],
    ['values encoded twice', '?joints=L4-L5%252CL5-S1&side=%256Ceft&who=student&lang=es'],
    ['quoted-printable', '?joints=3DL4-L5,L5-S1&side=3Dleft&who=3Dstudent&lang=3Des'],
    ['a doubled question mark', '??joints=L4-L5,L5-S1&side=left&who=student&lang=es'],
    ['keys in capitals', '?JOINTS=L4-L5,L5-S1&Side=LEFT&WHO=student&Lang=ES'],
    ['other dashes', '?joints=L4\u2011L5,L5\u2212S1&side=left&who=student&lang=es'],
    ['invisible characters', '?joints=L4-L5,\u200bL5-S1&\u200bside=left\u200b&who=student&lang=es\ufeff'],
    ['a full stop behind', '?joints=L4-L5,L5-S1&side=left&who=student&lang=es.'],
    ['a bracket and a quote behind', '?joints=L4-L5,L5-S1&who=student&lang=es&side=left)"'],
    ['a sign behind that is encoded', '?joints=L4-L5,L5-S1&who=student&lang=es&side=left%3E'],
  ])('reads a link as mail and chat leave it: %s', (_, search) => {
    const { address, refused } = readAddress(search)
    expect(address).toMatchObject({
      view: 'story',
      joints: ['L4-L5', 'L5-S1'],
      side: 'left',
      isSideOpen: false,
      audience: 'student',
      language: 'es',
    })
    expect(refused).toEqual([])
  })

  it('finds what a numeric entity pushed into the hash', () => {
    const { address } = readAddress('?joints=L4-L5&', HOME, '#38;side=left&#38;who=student')
    expect(address).toMatchObject({ joints: ['L4-L5'], side: 'left', audience: 'student' })
  })

  it('leads to the picker when no joint could be read', () => {
    const { address, refused } = readAddress('?joints=L6,L7&side=left')
    expect(address.view).toBe('joints')
    expect(address.side).toBe('left')
    expect(refused.map(({ value }) => value)).toEqual(['L6', 'L7'])
  })

  it('never opens a story without a joint', () => {
    expect(readAddress('?view=story').address.view).toBe('joints')
  })

  it('gives what the address does not say from the fallback', () => {
    const { address } = readAddress('?joints=L4-L5', { ...HOME, language: 'es' })
    expect(address.language).toBe('es')
  })
})
