/** Where the shipped fonts are read from: `/fonts/` of the page's own origin, or the folder out/fonts. */
export type FontFiles = {
  readonly read: (file: string) => Promise<Uint8Array>
  /** A font that is taken in piece by piece, where it need not be held here whole. */
  readonly blob?: (file: string) => Promise<Blob>
}

export type InstalledFont = {
  readonly id: string
  readonly family: string
  /** Which face of a collection (.ttc). */
  readonly index: number
}

/** Fonts installed on the PC. */
export type InstalledFonts = {
  readonly list: () => Promise<readonly InstalledFont[]>
  readonly read: (id: string) => Promise<Uint8Array>
}
