// What is done to addresses by the thousand: each is read without an error, what was written is read again as the same,
// and a story never opens for a side or joints that a whole link did not name.
import { JOINTS, SIDE_CHOICES } from '../../src/anatomy/levels.ts'
import { readAddress, writeAddress } from '../../src/app/address/address.ts'
import type { Chance } from './mangledLink.ts'
import { mangle } from './mangledLink.ts'

const STEPS = ['ana.02.level', 'blk.06.inject@nerve.mb.L3.R', 'rfa.05.heat@nerve.mb.L4.L', 'rec.03.regrow']

export function randomLink(chance: Chance): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!
  const joints = JOINTS.filter(() => chance() < 0.4)
  return [
    `?joints=${(joints.length > 0 ? joints : ['L4-L5']).join(',')}`,
    `side=${pick(SIDE_CHOICES)}`,
    `step=${pick(STEPS)}`,
    `t=${Math.floor(chance() * 20)}`,
    `who=${pick(['patient', 'clinician', 'student'])}`,
    `lang=${pick(['en', 'es'])}`,
  ].join('&')
}

/** What is wrong with how a mangled link is read; null: nothing. */
export function faultOf(link: string, mangled: string, isWhole: boolean): string | null {
  // As a browser hands it over: what no address can hold is encoded.
  const { search, hash } = new URL(mangled, 'http://ramus.test/')
  const { address, refused } = readAddress(search, undefined, hash)
  const written = writeAddress(address)
  const again = readAddress(written)
  if (again.refused.length > 0) return `what was written is refused: ${written}`
  if (writeAddress(again.address) !== written) return `what was written changes when read: ${written}`
  if (!isWhole) return null
  const { address: meant } = readAddress(link)
  if (address.view !== 'story')
    return refused.length > 0 || address.view === 'joints' ? null : 'lost in silence'
  if (address.side !== meant.side) return `side ${meant.side} became ${address.side}`
  if (address.joints.join() !== meant.joints.join()) return `joints became ${address.joints.join()}`
  return null
}

/** Faults among that many mangled links, each with the link. */
export function faultsAmong(count: number, chance: Chance): readonly string[] {
  const faults: string[] = []
  for (let i = 0; i < count; i++) {
    const link = randomLink(chance)
    const mangled = mangle(link, chance)
    const fault = faultOf(link, mangled.link, mangled.isWhole)
    if (fault !== null) faults.push(`${JSON.stringify(mangled.link)}: ${fault}`)
  }
  return faults
}
