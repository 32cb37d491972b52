/** Which of the further engines cannot be driven, and why; null: it can. Installs what it may. */
export function ensureEngines(): Record<'firefox' | 'webkit', string | null>
/** Path of the small browser that comes with WebKitGTK. */
export function miniBrowser(): string
