import { describe, expect, it } from 'vitest'
import { readSolvedBody } from '../../src/anatomy/readSolvedBody.ts'
import landmarks from '../../src/anatomy/solved/landmarks.json' with { type: 'json' }
import nerves from '../../src/anatomy/solved/nerves.json' with { type: 'json' }
import targets from '../../src/anatomy/solved/targets.json' with { type: 'json' }

const FILE = { moved: null, soft: null, nerves, targets, landmarks }
const MAP = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0]

describe('readSolvedBody', () => {
  it('is read in the form of the typical data', () => {
    expect(readSolvedBody(FILE)).toBe(FILE)
    const soft = { upper: MAP, lower: MAP, betweenYMm: [-50, -40] }
    for (const nodes of ['all', ['bone.L5']]) {
      const moved = { ...FILE, moved: { nodes, map: MAP }, soft }
      expect(readSolvedBody(JSON.parse(JSON.stringify(moved)))).toEqual(moved)
    }
  })

  it.each([
    ['a page of text', '<!doctype html>', 'the file'],
    ['no answer', null, 'the file'],
    ['a map cut short', { ...FILE, moved: { nodes: 'all', map: [1, 2] } }, 'moved.map has 2'],
    ['a map of no numbers', { ...FILE, moved: { nodes: 'all', map: MAP.map(String) } }, 'moved.map'],
    ['unnamed nodes', { ...FILE, moved: { nodes: 3, map: MAP } }, 'moved.nodes'],
    ['a soft band upside down', { ...FILE, soft: { upper: MAP, lower: MAP, betweenYMm: [4, 2] } }, 'from 4'],
    ['no nerves', { ...FILE, nerves: {} }, 'nerves is empty'],
    ['a nerve with half a point', { ...FILE, nerves: { 'nerve.mb.L3.R': { points: [1, 2] } } }, 'points of'],
    ['a target without a line', { ...FILE, targets: { x: { ...targets['nerve.mb.L3.R'], rf: {} } } }, 'rf'],
    ['no frame of L4', { ...FILE, landmarks: { ...landmarks, frames: {} } }, 'frame of T12'],
    ['an anchor of two', { ...FILE, landmarks: { ...landmarks, anchors: { x: {} } } }, 'anchor of x'],
    ['no dogs', { ...FILE, landmarks: { ...landmarks, scottie: {} } }, 'scottie L1.R'],
    ['no skin', { ...FILE, landmarks: { ...landmarks, skinProfile: [] } }, 'skinProfile'],
  ])('names what cannot be used: %s', (_, json, part) => {
    expect(() => readSolvedBody(json)).toThrow(`readSolvedBody: `)
    expect(() => readSolvedBody(json)).toThrow(part)
  })
})
