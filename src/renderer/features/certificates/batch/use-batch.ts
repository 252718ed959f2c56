import { useMemo, useState } from 'react'
import { knownAnswers } from '../../../documents/answered-facts'
import type { OfficePaper } from '../../../documents/define-office-paper'
import type { Answer, Answers } from '../../../domain/certifying/answers'
import { knownNow } from '../../../domain/certifying/known-now'
import { certificateItem } from '../../../domain/records/certificate-item'
import type { Design } from '../../../domain/records/design'
import { house } from '../../../domain/records/house'
import { office, OFFICE_ID } from '../../../domain/records/office'
import { paperRule } from '../../../domain/records/paper-rule'
import { paperWording } from '../../../domain/records/paper-wording'
import { resident } from '../../../domain/records/resident'
import { wordingInForce } from '../../../domain/wording/wording-in-force'
import { useServices } from '../../../services/services'
import { useAll, useFound } from '../../../services/use-records'
import { useDesigns } from '../use-certificate'
import { useSettled } from '../use-settled'
import { planBatch, type BatchEntry } from './plan-batch'
import type { BatchPerson } from './read-people'

type Typed = {
  readonly people: readonly BatchPerson[]
  readonly shared: Answers
  readonly own: ReadonlyMap<string, Answers>
  readonly numbers: boolean
  readonly design: Design | undefined
}

const nothing: Typed = { people: [], shared: {}, own: new Map(), numbers: false, design: undefined }

/** Papers for many people being got ready. */
export type Batch = Typed & {
  readonly paper: OfficePaper
  readonly entries: readonly BatchEntry[]
  /** False while the entries are of what had been typed a moment ago. */
  readonly settled: boolean
  /** Whether anything was typed here. */
  readonly unsaved: boolean
  readonly setPeople: (people: readonly BatchPerson[]) => void
  readonly answerForAll: (fact: string, answer: Answer) => void
  readonly answerFor: (person: BatchPerson, answers: Answers) => void
  readonly designs: readonly Design[]
  readonly setDesign: (id: string | undefined) => void
  readonly setNumbers: (numbers: boolean) => void
}

function useOnRecord() {
  const { records } = useServices()
  const profile = useFound(office, OFFICE_ID)
  const houses = useAll(house)
  const people = useAll(resident)
  return useMemo(() => {
    const byId = new Map(people.map(person => [person.id, person]))
    return {
      knownOf: knownNow({ office: profile, houses, people, records }),
      residentOf: (id: string) => byId.get(id),
    }
  }, [profile, houses, people, records])
}

/** @param first whom the clerk had picked before coming here */
export function useBatch(paper: OfficePaper, first: readonly BatchPerson[]): Batch {
  const today = useServices().world.today()
  const { knownOf, residentOf } = useOnRecord()
  const wordings = useAll(paperWording)
  const rules = useAll(paperRule)
  const items = useAll(certificateItem)
  const [start] = useState<Typed>({ ...nothing, people: first })
  const [typed, setTyped] = useState(start)
  const settled = useSettled(typed)
  const entries = useMemo(() => {
    const wording = wordingInForce(paper, wordings)
    const onRecord = { knownOf, residentOf, rules, items, today, wording }
    return planBatch(settled.people, { paper, ...onRecord, ...settled })
  }, [paper, wordings, knownOf, residentOf, rules, items, today, settled])
  const change = (part: Partial<Typed>): void => {
    setTyped(now => ({ ...now, ...part }))
  }
  const designs = useDesigns(paper.id)
  return {
    ...typed,
    designs,
    setDesign: id => {
      change({ design: designs.find(one => one.id === id) })
    },
    shared: { ...knownAnswers(paper.asks, knownOf(undefined)), ...typed.shared },
    paper,
    entries,
    settled: settled === typed,
    unsaved: typed !== start,
    setPeople: people => {
      change({ people, own: new Map() })
    },
    answerForAll: (fact, answer) => {
      setTyped(now => ({ ...now, shared: { ...now.shared, [fact]: answer } }))
    },
    answerFor: (person, answers) => {
      setTyped(now => ({
        ...now,
        people: now.people.map(one => (one.key === person.key ? person : one)),
        own: new Map([...now.own, [person.key, answers]]),
      }))
    },
    setNumbers: numbers => {
      change({ numbers })
    },
  }
}
