import type { FontUse } from '../../domain/ports'

/** `仿宋：本机 仿宋_GB2312；楷体：以霞鹜文楷 Light 代替`: which fonts a paper was drawn with, and what stands in for those the PC lacks. */
export const fontWords = (fonts: readonly FontUse[]): string =>
  fonts.map(({ role, font, own }) => `${role}：${own ? `本机 ${font}` : `以${font} 代替`}`).join('；')
