/** A port that nobody listens on right now. */
export function freePort(): Promise<number>
