import { useState } from 'react'
import { newRollUp, takeIn, type RollUp } from '../../domain/forms/rollup/roll-up'
import { rollUpSheets } from '../../domain/forms/rollup/roll-up-sheets'
import type { Progress, Watch } from '../../domain/progress'
import { ok, type Result } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { runSteps } from '../../services/run-steps'
import { useServices } from '../../services/services'
import { useWatchedWork } from '../../services/use-watched-work'

/** The watch of one file of several: what it says stands behind which file it is. */
const watchOf = (watch: Watch, file: string, done: number, total: number): Watch => ({
  cancelled: () => watch.cancelled(),
  report: ({ step }: Progress) => {
    watch.report({ step: step.startsWith('正在汇总') ? step : `${file}：${step}`, done, total })
  },
})

/** Joins files one after the other, each let go before the next; what was joined stays until others are chosen. */
export function useRollUp() {
  const { sheets, desktop, world } = useServices()
  const work = useWatchedWork('正在汇总')
  const [rolled, setRolled] = useState<RollUp>()
  const [refusal, setRefusal] = useState<string>()
  const join = async (files: readonly File[], expected: readonly string[]): Promise<void> => {
    const done = await work.run(async (watch): Promise<Result<RollUp>> => {
      const rollUp = newRollUp(expected)
      for (const [at, file] of files.entries()) {
        const own = watchOf(watch, file.name, at, files.length)
        own.report({ step: '读取', done: at })
        const read = await sheets.read(
          { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
          own,
        )
        if (!read.ok && read.problem.code === 'cancelled') return read
        const taken = await runSteps(takeIn(rollUp, file.name, read, world.today()), own)
        if (!taken.ok) return taken
      }
      return ok(rollUp)
    })
    setRolled(done.ok ? done.value : undefined)
    setRefusal(done.ok || done.problem.code === 'cancelled' ? undefined : refusalWords(done.problem))
  }
  /** Saves what was joined where the clerk says; the name, or null where she gave up or stopped it. */
  const save = async (from: RollUp): Promise<string | null> => {
    const written = await work.run(watch => sheets.writeLong(rollUpSheets(from), watch))
    if (written.ok) return desktop.saveFile('xlsx', `各社区汇总_${world.today()}.xlsx`, written.value)
    setRefusal(written.problem.code === 'cancelled' ? undefined : refusalWords(written.problem))
    return null
  }
  return { join, save, rolled, refusal, work }
}
