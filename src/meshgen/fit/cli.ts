// `npm run fit`: what fitCommand.ts does, as a process.
import { fitCommand } from './fitCommand.ts'

process.exitCode = await fitCommand(process.argv.slice(2), { say: console.log, warn: console.error })
