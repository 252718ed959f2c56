import { answeredFacts } from '../../documents/answered-facts'
import type { OfficePaper } from '../../documents/define-office-paper'
import { onSheet } from '../../documents/on-sheet'
import type { Answers } from '../../domain/certifying/answers'
import { itemsInForce } from '../../domain/certifying/items-in-force'
import { judge } from '../../domain/certifying/judge'
import { judgedPaper } from '../../domain/certifying/judged-paper'
import { whyNotIssued } from '../../domain/certifying/may-issue'
import { officeSeries } from '../../domain/certifying/office-series'
import { issuedRequest } from '../../domain/certifying/requests'
import { put, type RecordName } from '../../domain/journal/entry'
import { draftLayout, type Imprint, type PaperDraft } from '../../domain/paper/paper-draft'
import { issuePapers, type IssuingPorts } from '../../domain/paper/issue-papers'
import type { PaperNumber } from '../../domain/paper/paper-number'
import { certificateItem } from '../../domain/records/certificate-item'
import { certificateRequest, type CertificateRequest } from '../../domain/records/certificate-request'
import type { Design } from '../../domain/records/design'
import { office, OFFICE_ID } from '../../domain/records/office'
import type { IssuedPaper } from '../../domain/records/paper'
import { paperRule } from '../../domain/records/paper-rule'
import { paperWording } from '../../domain/records/paper-wording'
import { resident } from '../../domain/records/resident'
import { volunteer } from '../../domain/records/volunteer'
import { fail, ok, type Result } from '../../domain/result'
import type { Wording } from '../../domain/wording/wording'
import { wordingInForce } from '../../domain/wording/wording-in-force'

/** A paper with the answers it was given, about somebody or nobody. */
export type Certificate = {
  readonly paper: OfficePaper
  readonly answers: Answers
  readonly residentId: string | undefined
  /** A volunteer who is not on the roster, where it is about one. */
  readonly volunteerId?: string
  /** The sheet of the office's own design it is printed on; absent: the paper's own form. */
  readonly design?: Design
}

function numberOf({ keeping }: OfficePaper, organisation: string): PaperNumber {
  return keeping.kind === 'numbered' ? officeSeries({ name: organisation }, keeping.sign) : { kind: 'none' }
}

/** What an imprint adds to the facts: only what the paper has a place for. */
const imprintFacts = ({ keeping, validDays }: OfficePaper, imprint: Imprint) => ({
  issuedOn: imprint.issuedOn,
  ...(keeping.kind === 'numbered' && { number: imprint.number }),
  ...(validDays !== undefined && imprint.validDays !== undefined && { validDays: imprint.validDays }),
})

/** Stands for the number while the facts are tried. */
const TRIAL_NUMBER = '试'

/** What the paper says in these words with an imprint, on the sheet chosen for it. */
function laidWith({ paper, design }: Certificate, wording: Wording, facts: object, imprint: Imprint) {
  return onSheet(paper.layWith(wording, { ...facts, ...imprintFacts(paper, imprint) }), design, imprint)
}

/** The record a paper is about. */
function aboutOf({ residentId, volunteerId }: Certificate): RecordName | undefined {
  if (residentId !== undefined) return { kind: resident.kind, id: residentId }
  return volunteerId === undefined ? undefined : { kind: volunteer.kind, id: volunteerId }
}

/** The paper as it would be issued, or all that is wrong with the answers. */
export function draftOf(certificate: Certificate, wording: Wording, today: string) {
  const { paper, answers } = certificate
  const about = aboutOf(certificate)
  const facts = answeredFacts(paper.asks, answers)
  const laid = laidWith(certificate, wording, facts, { number: TRIAL_NUMBER, issuedOn: today })
  if (!laid.ok) return { ok: false, errors: laid.errors } as const
  const organisation = typeof facts['organisation'] === 'string' ? facts['organisation'] : ''
  const draft: PaperDraft = {
    documentId: paper.id,
    title: paper.title,
    subject: laid.subject,
    number: numberOf(paper, organisation),
    ...(about !== undefined && { about }),
    usual: { check: paper.certifies, ...(paper.validDays !== undefined && { validDays: paper.validDays }) },
    layout: imprint => {
      const again = laidWith(certificate, wording, facts, imprint)
      if (!again.ok) throw new Error(`${paper.id}: ${again.errors.map(({ path }) => path).join(', ')}`)
      return again.paper
    },
  }
  return { ok: true, draft, paper: laid.paper } as const
}

type Requested = CertificateRequest | undefined

const detailOf = ({ title, subject }: PaperDraft, request: Requested): string => {
  const { decision, basis = '' } = request ?? {}
  return decision === undefined
    ? `${title} ${subject}`
    : `${title} ${subject}（${decision.by} ${decision.on} 批准：${basis}）`
}

/** Judges papers as they will be printed, whatever the screen has said; the lists and wordings are read once for all of them. */
export function judging({ records, world }: Pick<IssuingPorts, 'records' | 'world'>) {
  const today = world.today()
  const wordings = records.all(paperWording)
  const rules = records.all(paperRule)
  const items = itemsInForce(records.all(certificateItem), today)
  return (certificate: Certificate, request: Requested): Result<PaperDraft> => {
    const { paper } = certificate
    const drafted = draftOf(certificate, wordingInForce(paper, wordings), today)
    if (!drafted.ok) return fail('certificate-answers')
    const laid = draftLayout(drafted.draft, today, rules)
    const problem = whyNotIssued(judge(judgedPaper(paper, laid), items), request)
    return problem === undefined ? ok(drafted.draft) : { ok: false, problem }
  }
}

/**
 * Issues a paper if the rule allows it. Refusals: `certificate-office-missing`, `certificate-answers`, those of {@link whyNotIssued} and of
 * {@link issuePapers}; no number is spent then.
 */
export async function issueCertificate(
  ports: IssuingPorts,
  certificate: Certificate,
  requestId: string | undefined,
): Promise<Result<IssuedPaper>> {
  const { records } = ports
  if (records.find(office, OFFICE_ID) === undefined) return fail('certificate-office-missing')
  const request = requestId === undefined ? undefined : records.find(certificateRequest, requestId)
  const draft = judging(ports)(certificate, request)
  if (!draft.ok) return draft
  const issued = await issuePapers(ports, {
    drafts: [draft.value],
    detail: detailOf(draft.value, request),
    also: ([one]) =>
      request === undefined || one === undefined
        ? []
        : [put(certificateRequest, issuedRequest(request, one.id))],
  })
  if (!issued.ok) return issued
  const [one] = issued.value
  if (one === undefined) throw new Error('The paper was written but is not there')
  return ok(one)
}
