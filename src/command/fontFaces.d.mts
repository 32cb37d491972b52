// Types of fontFaces.mjs, for callers in TypeScript.
export function fontFiles(): Promise<{ name: string; font: Uint8Array }[]>
