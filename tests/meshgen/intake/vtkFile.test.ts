import { describe, expect, it } from 'vitest'
import { readVtk } from '../../../src/meshgen/intake/vtkFile.ts'
import { ellipsoidMesh } from '../ellipsoidMesh.ts'
import { legacyVtk, meshioVtk } from './programFiles.ts'

const ball = ellipsoidMesh([3, 2, 1], 4)
const text = (body: string): Uint8Array =>
  new TextEncoder().encode(`# vtk DataFile Version 3.0\n3D Slicer output. SPACE=LPS\nASCII\n${body}`)
const POINTS = 'POINTS 5 float\n0 0 0 1 0 0 1 1 0 0 1 0\n0 0 1\n'

describe('legacy VTK', () => {
  it.each([
    ['4.2', true],
    ['4.2', false],
    ['5.1', true],
    ['5.1', false],
  ] as const)('reads version %s, binary %s', (version, isBinary) => {
    const surface = readVtk(legacyVtk(ball, version, isBinary, '3D Slicer output. SPACE=LPS'))
    expect([...surface.indices]).toEqual([...ball.indices])
    expect([...surface.positions]).toEqual([...ball.positions].map(Math.fround))
    expect(surface.remark).toContain('SPACE=LPS')
  })

  it('reads an unstructured grid of doubles', () => {
    const surface = readVtk(meshioVtk(ball))
    expect([...surface.indices]).toEqual([...ball.indices])
    expect([...surface.positions]).toEqual([...ball.positions])
  })

  it('reads strips, faces of four corners, and passes over lines and fields', () => {
    const surface = readVtk(
      text(
        `DATASET POLYDATA\nFIELD FieldData 1\nSPACE 1 2 double\n1 2\n${POINTS}LINES 1 3\n2 0 1\nPOLYGONS 1 5\n4 0 1 2 3\nTRIANGLE_STRIPS 1 5\n4 0 1 4 2\n`,
      ),
    )
    expect([...surface.indices]).toEqual([0, 1, 2, 0, 2, 3, 0, 1, 4, 1, 2, 4])
  })

  it.each([
    ['an image', 'DATASET STRUCTURED_POINTS\nDIMENSIONS 2 2 2\n', 'it holds STRUCTURED_POINTS, no surface'],
    [
      'solid cells',
      `DATASET UNSTRUCTURED_GRID\n${POINTS}CELLS 1 5\n4 0 1 2 4\nCELL_TYPES 1\n10\n`,
      'solid cells',
    ],
    ['what is cut short', `DATASET POLYDATA\n${POINTS}POLYGONS 2 8\n3 0 1 2\n`, 'cut short'],
    ['counts that go backwards', `DATASET POLYDATA\n${POINTS}POLYGONS 1 4\n-1 0 1 2\n`, 'damaged'],
  ])('refuses %s', (_, body, said) => {
    expect(() => readVtk(text(body))).toThrow(said)
  })
})
