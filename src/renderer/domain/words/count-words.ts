/** `新增 3、改动 1,052`: what there is some of, in the order given; empty when there is none of anything. */
export const countWords = (parts: readonly (readonly [word: string, count: number])[]): string =>
  parts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${word} ${count.toLocaleString('zh-CN')}`)
    .join('、')
