/** Path of a Chromium, installed when there is none. Throws with what to do when none can be had. */
export function ensureChromium(): Promise<string>
