declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string)
    /** The next place a line may end, as an offset in UTF-16 units; null at the end. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}
