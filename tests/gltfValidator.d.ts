declare module 'gltf-validator' {
  interface Message {
    readonly code: string
    readonly message: string
    readonly severity: number
    readonly pointer?: string
  }
  interface Report {
    readonly issues: {
      readonly numErrors: number
      readonly numWarnings: number
      readonly messages: readonly Message[]
    }
  }
  const validator: { validateBytes(bytes: Uint8Array): Promise<Report> }
  // biome-ignore lint/style/noDefaultExport: the package is a CommonJS module with one value
  export default validator
}
