import { useState } from 'react'
import type { JoinedForms } from '../../domain/forms/rollup/joined-forms'
import { ROLL_UP_BOOK } from '../../domain/forms/rollup/roll-up-giving'
import type { RolledUp } from '../../domain/forms/rollup/rolled-up'
import type { GivingOutPlan } from '../../domain/giving-out/plan-giving-out'
import { watermark } from '../../domain/giving-out/watermark'
import type { Result } from '../../domain/result'
import { refusalWords } from '../../domain/words/problem-words'
import { giveBook } from '../../services/give-out'
import { useServices } from '../../services/services'
import { useMe } from '../../services/use-me'
import { useWatchedWork } from '../../services/use-watched-work'
import { momentText } from '../../ui/moment-text'

/** Joins files, and saves what was joined by a plan of giving it out; what was joined stays until others are chosen. */
export function useRollUp() {
  const services = useServices()
  const { sheets, world } = services
  const { name: who } = useMe()
  const work = useWatchedWork('正在汇总')
  const [joined, hold] = useState<JoinedForms>()
  const [refusal, setRefusal] = useState<string>()
  const refused = (done: Result<unknown>): void => {
    setRefusal(done.ok || done.problem.code === 'cancelled' ? undefined : refusalWords(done.problem))
  }
  const join = async (files: readonly File[], expected: readonly string[]): Promise<void> => {
    hold(undefined)
    const done = await work.run(watch => sheets.joinForms(files, { expected, today: world.today() }, watch))
    if (done.ok) hold(done.value)
    refused(done)
  }
  const write = async (from: JoinedForms, plan: GivingOutPlan<string>): Promise<Result<string | null>> => {
    const line = watermark(plan, { who, at: momentText(world.now()) })
    const bytes = await work.run(watch => from.write({ note: line, pageHead: line }, watch))
    if (!bytes.ok) return bytes
    return giveBook(services, {
      ...{ book: ROLL_UP_BOOK, plan, lines: from.rolledUp.rows, bytes: bytes.value },
      fileName: `${ROLL_UP_BOOK}_${world.today()}`,
    })
  }
  /** The name it was saved under, or null where the clerk gave up, stopped it or it was refused. */
  const save = async (plan: GivingOutPlan<string>): Promise<string | null> => {
    if (joined === undefined) return null
    const saved = await write(joined, plan)
    refused(saved)
    return saved.ok ? saved.value : null
  }
  const rolled: RolledUp | undefined = joined?.rolledUp
  return { join, save, rolled, refusal, work }
}
