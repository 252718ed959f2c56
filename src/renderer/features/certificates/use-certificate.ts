import { useMemo, useState } from 'react'
import { gapsOf, knownAnswers, type AnswerGaps } from '../../documents/answered-facts'
import type { OfficePaper } from '../../documents/define-office-paper'
import type { Answer, Answers } from '../../domain/certifying/answers'
import { itemsInForce } from '../../domain/certifying/items-in-force'
import { judge, type Judgement } from '../../domain/certifying/judge'
import { judgedAnswers, judgedPaper } from '../../domain/certifying/judged-paper'
import type { KnownFacts } from '../../domain/certifying/known-facts'
import { knownNow, knownOfVolunteer } from '../../domain/certifying/known-now'
import { draftLayout, type PaperDraft } from '../../domain/paper/paper-draft'
import type { Paper } from '../../domain/paper/paper'
import { certificateItem } from '../../domain/records/certificate-item'
import { design as designKind, type Design } from '../../domain/records/design'
import { house } from '../../domain/records/house'
import { office, OFFICE_ID } from '../../domain/records/office'
import { paperRule } from '../../domain/records/paper-rule'
import { paperWording } from '../../domain/records/paper-wording'
import { resident, type Resident } from '../../domain/records/resident'
import { volunteer } from '../../domain/records/volunteer'
import { wordingInForce } from '../../domain/wording/wording-in-force'
import { useServices } from '../../services/services'
import { useAll, useFound } from '../../services/use-records'
import { draftOf, type Certificate } from './issue-certificate'

/** A paper being filled in: what was answered, what is missing, how it would look and whether it may be issued. */
export type Desk = {
  readonly paper: OfficePaper
  readonly person: Resident | undefined
  readonly certificate: Certificate
  /** Sheets of the office's own design for this paper, and how one is chosen; undefined: the paper's own form. */
  readonly designs: readonly Design[]
  readonly setDesign: (id: string | undefined) => void
  readonly set: (fact: string, answer: Answer) => void
  /** Whether something was typed that is kept nowhere yet. */
  readonly unsaved: boolean
  readonly gaps: AnswerGaps
  readonly judgement: Judgement
  /** Undefined while something is missing. */
  readonly draft: PaperDraft | undefined
  readonly layout: Paper | undefined
}

function useKnown(person: Resident | undefined, volunteerId: string | undefined): KnownFacts {
  const { records } = useServices()
  const helper = useFound(volunteer, volunteerId)
  const profile = useFound(office, OFFICE_ID)
  const houses = useAll(house)
  const people = useAll(resident)
  return useMemo(
    () =>
      person === undefined && helper !== undefined
        ? knownOfVolunteer(helper, { office: profile, records })
        : knownNow({ office: profile, houses, people, records })(person),
    [profile, houses, people, person, helper, records],
  )
}

/** The sheets the office has designed for a paper. */
export function useDesigns(template: string): readonly Design[] {
  const all = useAll(designKind)
  return useMemo(() => all.filter(one => one.template === template), [all, template])
}

/**
 * @param before what had been answered, where a request is opened again
 * @param volunteerId a volunteer who is not on the roster
 */
export function useCertificate(
  paper: OfficePaper,
  { residentId, volunteerId }: { residentId: string | undefined; volunteerId?: string | undefined },
  before?: Answers,
): Desk {
  const today = useServices().world.today()
  const person = useFound(resident, residentId)
  const known = useKnown(person, volunteerId)
  const rules = useAll(paperRule)
  const wordings = useAll(paperWording)
  const own = useAll(certificateItem)
  const [typed, setTyped] = useState<Answers>(before ?? {})
  const designs = useDesigns(paper.id)
  const [designId, setDesign] = useState<string>()
  const unsaved = JSON.stringify(typed) !== JSON.stringify(before ?? {})
  return useMemo(() => {
    const answers = before === undefined ? { ...knownAnswers(paper.asks, known), ...typed } : typed
    const design = designs.find(({ id }) => id === designId)
    const certificate = {
      paper,
      answers,
      residentId: person?.id,
      ...(volunteerId !== undefined && { volunteerId }),
      ...(design && { design }),
    }
    const drafted = draftOf(certificate, wordingInForce(paper, wordings), today)
    const layout = drafted.ok ? draftLayout(drafted.draft, today, rules) : undefined
    const judged = layout === undefined ? judgedAnswers(paper, answers) : judgedPaper(paper, layout)
    return {
      paper,
      person,
      certificate,
      set: (fact: string, answer: Answer) => {
        setTyped(now => ({ ...now, [fact]: answer }))
      },
      unsaved,
      designs,
      setDesign,
      gaps: gapsOf(paper.asks, answers, drafted.ok ? [] : drafted.errors),
      judgement: judge(judged, itemsInForce(own, today)),
      draft: drafted.ok ? drafted.draft : undefined,
      layout,
    }
  }, [
    paper,
    before,
    known,
    typed,
    unsaved,
    person,
    volunteerId,
    designs,
    designId,
    wordings,
    today,
    rules,
    own,
  ])
}
