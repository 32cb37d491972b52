import { describe, expect, it } from 'vitest'
import { readObj } from '../../../src/meshgen/measure/readObj.ts'

const CORNERS = 'v 0 0 0\nv 1.5 0 0\nv 1 -2e1 0\nv 0 1 0\n'

describe('readObj', () => {
  it('reads vertices and triangles, counted from 1', () => {
    const mesh = readObj(`# made by hand\no thing\n${CORNERS}vn 0 0 1\nf 1 2 3\n`)
    expect([...mesh.positions]).toEqual([0, 0, 0, 1.5, 0, 0, 1, -20, 0, 0, 1, 0])
    expect([...mesh.indices]).toEqual([0, 1, 2])
  })

  it('cuts a face of four corners into two triangles', () => {
    expect([...readObj(`${CORNERS}f 1 2 3 4\n`).indices]).toEqual([0, 1, 2, 0, 2, 3])
  })

  it('passes over texture and normal numbers', () => {
    expect([...readObj(`${CORNERS}f 1/7/9 2//4 4/3\n`).indices]).toEqual([0, 1, 3])
  })

  it('counts negative numbers from the last vertex', () => {
    expect([...readObj(`${CORNERS}f -4 -3 -1\n`).indices]).toEqual([0, 1, 3])
  })

  it('reads lines that end as on Windows, and blanks before them', () => {
    expect([...readObj(`  v 0 0 0\r\nv 1 0 0\r\nv 0 1 0\r\n\tf 1 2 3\r\n`).indices]).toEqual([0, 1, 2])
  })

  it('refuses text without a face', () => {
    expect(() => readObj(CORNERS)).toThrow('readObj: no face in the text')
  })

  it('names a vertex that is not there', () => {
    expect(() => readObj(`${CORNERS}f 1 2 9\n`)).toThrow('readObj: a face names vertex 9')
  })
})
