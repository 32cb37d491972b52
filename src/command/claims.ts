// npm run -s claims -- [--json]: each sentence with its numbers, what carries them, where and when that was read.
// Exit 1 on a fault. --json prints {claims, faults}.
import { allClaims, checkClaims } from '../claims/checkClaims.ts'
import { claimsReport } from '../claims/claimsReport.ts'
import { READING_WORDS, STORY_WORDS } from '../words/allWords.ts'

const unknown = process.argv.slice(2).filter((word) => word !== '--json')
if (unknown.length > 0) {
  console.error(`claims: no option ${unknown.join(' ')}; --json prints everything as one object`)
  process.exit(2)
}

const check = checkClaims(allClaims(STORY_WORDS, READING_WORDS))
console.log(process.argv.includes('--json') ? JSON.stringify(check, null, 1) : claimsReport(check))
if (check.faults.length > 0) process.exitCode = 1
