// The React renderer still makes a clock that three says is going away. It is not ours to change, so that one line is
// kept from the console; every other word of three goes there as before.
import { setConsoleFunction } from 'three'

const CLOCK_IS_GOING = 'THREE.Clock:'

/** Call once, before the first canvas. */
export function quietClock(): void {
  setConsoleFunction((type, message, ...parameters) => {
    if (!message.startsWith(CLOCK_IS_GOING)) console[type](message, ...parameters)
  })
}
