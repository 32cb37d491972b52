// The check as text: each sentence with its numbers, what carries them, where that stands and when it was read; the
// faults; a sum at the end.
import { isReadSource } from './carriers.ts'
import type { ClaimCheck, ClaimTold } from './checkClaims.ts'
import type { Fault } from './faults.ts'

const faultLine = ({ kind, id, language, fault, sentence }: Fault): string =>
  `FAULT ${kind}: ${id} (${language}): ${fault}\n      ${sentence}`

function claimLines({ id, language, kind, sentence, numbers, told }: ClaimTold): string[] {
  return [
    `${id} (${language}, ${kind})`,
    `  ${sentence}`,
    ...numbers.map(
      ({ number, by, says }) => `  ${number}: ${by ?? 'NOTHING CARRIES IT'}${says ? `: ${says}` : ''}`,
    ),
    ...told.map(
      ({ key, where, read, readOn }) => `  [${key}] ${where} ${read}${readOn ? `, ${readOn}` : ''}`,
    ),
  ]
}

/** How many there are of what; the figures that are asked of the texts. */
export function claimsSum({ claims, faults }: ClaimCheck): string[] {
  const numbers = claims.flatMap((claim) => claim.numbers)
  const cited = claims.filter(({ kind }) => kind === 'claim' || kind === 'data')
  const dated = cited.filter(({ told }) => told.some(({ readOn }) => readOn !== null))
  const count = (kind: Fault['kind']): number => faults.filter((fault) => fault.kind === kind).length
  const ours = numbers.filter(({ by }) => by?.startsWith('ours:')).length
  const recalled = numbers.filter(
    ({ by }) => by !== null && !by.startsWith('ours:') && !isReadSource(by),
  ).length
  return [
    `${claims.length} sentences and drawn rows, ${cited.length} of them cited, ${dated.length} with a day of reading`,
    `${numbers.length} numbers: ${ours} ours by name, ${recalled} from memory, ${count('number not carried')} not carried`,
    `${count('two texts')} second texts for one fact, ${count('never read')} never read, ${count('reading too old')} read too long ago`,
  ]
}

export function claimsReport(check: ClaimCheck): string {
  const { claims, faults } = check
  return [
    ...claims.filter(({ kind, numbers }) => kind !== 'label' || numbers.length > 0).flatMap(claimLines),
    '',
    ...faults.map(faultLine),
    ...claimsSum(check),
  ].join('\n')
}
