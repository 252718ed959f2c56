const counting = new Intl.NumberFormat('zh-CN')

/** `8,231` for 8231. */
export const thousands = (count: number): string => counting.format(count)
