declare module 'pdfmake' {
  type Faces = { readonly normal: string | Uint8Array }
  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, Faces>>): void
    setUrlAccessPolicy(allowed: (url: string) => boolean): void
    setLocalAccessPolicy(allowed: (path: string) => boolean): void
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
  }
  export default pdfmake
}
