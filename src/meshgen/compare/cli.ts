// `npm run distance`: what distanceCommand.ts does, as a process.
import { distanceCommand } from './distanceCommand.ts'

process.exitCode = await distanceCommand(process.argv.slice(2), { say: console.log, warn: console.error })
