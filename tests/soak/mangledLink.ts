// Links as they arrive: one or more of what mail programs, chats, word processors and fingers do to them, by chance.

export type Chance = () => number

const REPLACED: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['&', '&#38;'],
  ['&', '&&'],
  ['=', '=3D'],
  ['-', '\u2011'],
  ['-', '\u2212'],
  ['-', '\u200B-'],
  [',', '%2C'],
  [',', '%252C'],
  ['joints', 'JOINTS'],
  ['side', 'Side'],
  ['?', '??'],
]
const BEHIND = ['.', ',', ')', '>', '"', '…', '%', '\uFEFF', ' ', '&', '#story']
const STRAY = ['%', '&', '=', '?', ';', '\u0000', 'ñ', '０', '9', 'x', '@', ',', '\n', '+']

/** What was done, and whether every letter of the values is still there to be read. */
export interface Mangled {
  readonly link: string
  readonly isWhole: boolean
}

export function mangle(link: string, chance: Chance): Mangled {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!
  let mangled = link
  let isWhole = true
  const times = 1 + Math.floor(chance() * 3)
  for (let i = 0; i < times; i++) {
    const at = Math.floor(chance() * mangled.length)
    const way = Math.floor(chance() * 7)
    if (way <= 2) {
      const [from, to] = pick(REPLACED)
      mangled = mangled.replaceAll(from, to)
    } else if (way === 3) mangled = `?${encodeURIComponent(mangled.replace(/^\?/, ''))}`
    else if (way === 4) mangled += pick(BEHIND)
    else {
      isWhole = false
      mangled = way === 5 ? mangled.slice(0, at) : mangled.slice(0, at) + pick(STRAY) + mangled.slice(at + 1)
    }
  }
  return { link: mangled, isWhole }
}
