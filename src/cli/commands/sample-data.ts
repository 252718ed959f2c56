import { chinaMoment } from '../../renderer/domain/backup/china-time'
import { SAMPLE_FILE, sampleAccount } from '../../renderer/domain/backup/sample-account'
import { readArguments } from '../arguments'
import { say, writeWhole } from '../output'
import { pcWorld } from '../pc-world'
import { explainUsage, refuse } from '../refuse'
import type { Run } from '../run'
import { sampleYear, wholeSample } from '../sample-data/sample-year'
import { sealSample } from '../sample-data/seal-sample'

const USUAL_SEED = 20261122
const USUAL_FILE = `out/${SAMPLE_FILE}`

/** A year of ten estates as a backup; `--seed` makes another year, `--at` an earlier one. */
export const run: Run = async (args, usage) => {
  const read = readArguments(args, {
    out: { type: 'string', short: 'o' },
    seed: { type: 'string' },
    at: { type: 'string' },
  })
  if (!read.ok || read.value.positionals.length > 0) return explainUsage(usage)
  const { out = USUAL_FILE, seed: typed = String(USUAL_SEED), at } = read.value.values
  const seed = Number(typed)
  const now = at === undefined ? chinaMoment(pcWorld.now()).replace(' ', 'T') : `${at}T12:00`
  if (!Number.isInteger(seed) || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u.test(now)) return explainUsage(usage)
  const bytes = await sealSample(sampleYear(wholeSample, seed, now), pcWorld)
  const written = await writeWhole(out, bytes)
  if (!written.ok) return refuse(written.problem)
  const { estates, people, meetings, cases, hours } = wholeSample
  say(`示例数据：${out}（${(bytes.length / 1024 / 1024).toFixed(1)} MB）`)
  say(
    `${estates} 个小区、${people.toLocaleString('zh-CN')} 人、${meetings} 次会议、${cases} 件诉求、${hours.toLocaleString('zh-CN')} 小时志愿服务；种子 ${seed}，截至 ${now.replace('T', ' ')}。`,
  )
  say(
    `在软件的第一页点“先用示例数据看一看”选这个文件，账户名“${sampleAccount.name}”，密码“${sampleAccount.password}”。`,
  )
  return 0
}
