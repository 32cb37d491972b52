import { describe, expect, it } from 'vitest'
import { Refused } from '../../../src/meshgen/intake/refused.ts'
import { SurfaceBuilder } from '../../../src/meshgen/intake/surfaceBuilder.ts'

function square(): SurfaceBuilder {
  const builder = new SurfaceBuilder('OBJ')
  for (const [x, y] of [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const)
    builder.vertex(x, y, 0)
  return builder
}

describe('SurfaceBuilder', () => {
  it('makes a fan of a face with more than three corners', () => {
    const builder = square()
    builder.face([0, 1, 2, 3])
    expect([...builder.done().indices]).toEqual([0, 1, 2, 0, 2, 3])
  })

  it('turns every second triangle of a strip, so that all face the same way', () => {
    const builder = square()
    builder.strip([0, 1, 3, 2])
    expect([...builder.done().indices]).toEqual([0, 1, 3, 1, 2, 3])
  })

  it('remembers which group each triangle belongs to, by the order of their first face', () => {
    const builder = square()
    builder.group('L4')
    builder.group('L3')
    builder.face([0, 1, 2])
    builder.group('L4')
    builder.face([0, 2, 3])
    builder.group('L3')
    builder.face([0, 1, 3])
    const { groups, groupOfFace } = builder.done()
    expect(groups).toEqual(['L3', 'L4'])
    expect([...groupOfFace]).toEqual([0, 1, 0])
  })

  it('hands on format, remark and a unit where one is known', () => {
    const builder = square()
    builder.remark = 'SPACE=LPS'
    builder.face([0, 1, 2])
    expect(builder.done(1000)).toMatchObject({ format: 'OBJ', remark: 'SPACE=LPS', unitMm: 1000 })
    expect(builder.done()).not.toHaveProperty('unitMm')
  })

  it('refuses a file without a face, with a remedy', () => {
    expect(() => square().done()).toThrow(
      new Refused('OBJ: no face in it. Export the surface itself, as triangles'),
    )
  })

  it.each([
    [4, 'vertex 5 of 4'],
    [-1, 'vertex 0 of 4'],
    [1.5, 'vertex 2.5 of 4'],
    [Number.NaN, 'vertex NaN of 4'],
  ])('refuses a face that names vertex %s, which is not there', (bad, said) => {
    const builder = square()
    builder.face([0, 1, bad])
    expect(() => builder.done()).toThrow(`OBJ: a face names ${said}. The file is damaged: export it again`)
  })
})

describe('Refused', () => {
  it('is told apart from a fault of the program', () => {
    const refused = new Refused('too small')
    expect(refused).toBeInstanceOf(Error)
    expect([refused.name, refused.message]).toEqual(['Refused', 'too small'])
  })
})
