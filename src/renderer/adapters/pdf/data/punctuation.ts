const setOf = (characters: string): ReadonlySet<string> => new Set(characters)

/** Punctuation with blank on its left; it belongs to what follows. Curly quotes are Chinese here, which UAX #14 does not know. */
export const opening = setOf('（【《〈「『〔［｛‘“')

/** Punctuation with blank on its right; it belongs to what precedes. */
export const closing = setOf('，。、；：？！）》〉」』〕】］｝’”')

/** May not start a line (CLREQ 避头), besides closing punctuation. */
export const neverFirst = setOf('—…·～々％‰℃°,.;:?!)]}%')

/** May not end a line (CLREQ 避尾), besides opening punctuation. */
export const neverLast = setOf('([{￥＄$№')

/** Drawn as one mark of two characters: never split. */
export const doubled = setOf('—…')

/** Counting words that stay with the number before them. */
export const units = setOf(
  '年月日时分秒号次届期条项款点个户人名位票份件岁元万亿千百楼栋幢单室层组排米里亩吨倍成家所处',
)

/** Marks whose blank is too small to give much. */
export const centredStops = setOf('？！')
