/** Seconds as a clock: "3:58". */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds + 1e-6)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
