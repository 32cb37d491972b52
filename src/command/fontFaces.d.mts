export function fontFiles(): Promise<{ name: string; font: Uint8Array }[]>
