/** Builds the app when its sources have changed; the folder that holds it. */
export function ensureBuild(root: string): Promise<string>
