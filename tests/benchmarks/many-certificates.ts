import { honour } from '../../src/renderer/documents/honour'
import type { Paper } from '../../src/renderer/domain/paper/paper'

const familyNames = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗')
const givenNames = [
  '秀兰',
  '建国',
  '淑珍',
  '志强',
  '玉梅',
  '海燕',
  '国庆',
  '丽华',
  '永刚',
  '春生',
  '文静',
  '晓东',
]

const nameOf = (nth: number): string =>
  (familyNames[nth % familyNames.length] ?? '') + (givenNames[(nth * 7) % givenNames.length] ?? '')

/** 荣誉证书 for as many people; nobody's data. */
export const manyCertificates = (count: number): readonly Paper[] =>
  Array.from({ length: count }, (_, nth) => {
    const laid = honour.lay({
      organisation: '文源社区居民委员会',
      issuedOn: '2026-11-22',
      number: `文源荣〔2026〕${nth + 1}号`,
      name: nameOf(nth),
      occasion: '2026年度社区志愿服务和助老助残、环境整治、文明劝导等活动',
      award: '优秀志愿者',
    })
    if (!laid.ok) throw new Error(JSON.stringify(laid.errors))
    return laid.paper
  })
