/** The path of an icon file of Phosphor, which draws each of those used here as one. Throws where there is none. */
export function iconPath(svg: string): string {
  const path = /\sd="([^"]+)"/.exec(svg)?.[1]
  if (!path) throw new Error(`iconPath: no path in "${svg.slice(0, 80)}"`)
  return path
}
