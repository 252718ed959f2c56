import { put, type Change } from '../journal/entry'
import { regulation as regulationKind, type Regulation, type RegulationVersion } from '../records/regulation'
import { fail, ok, type Problem, type Result } from '../result'
import { draftOf, inForce, writableVersion } from './regulation-versions'

const saved = (regulation: Regulation, what: string): Result<Change> =>
  ok({
    cause: 'regulation-edited',
    detail: `《${regulation.title}》${what}`,
    save: [put(regulationKind, regulation)],
  })

/** A new rule as a draft. Refusals: `regulation-title-missing`, `regulation-title-taken`, `regulation-body-missing`. */
export function newRegulation(
  place: Pick<Regulation, 'id' | 'organisationId'>,
  typed: { readonly title: string; readonly body: readonly string[] },
  regulations: readonly Regulation[],
): Result<Change> {
  const title = typed.title.trim().replace(/^《(.*)》$/u, '$1')
  if (title === '') return fail('regulation-title-missing')
  if (regulations.some(one => one.organisationId === place.organisationId && one.title === title)) {
    return fail('regulation-title-taken', { title })
  }
  if (typed.body.length === 0) return fail('regulation-body-missing')
  return saved({ ...place, title, versions: [{ nth: 1, body: [...typed.body], adoptedBy: '' }] }, '起草')
}

const sameBody = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((paragraph, at) => paragraph === other[at])

const replaced = (
  versions: readonly RegulationVersion[],
  version: RegulationVersion,
): readonly RegulationVersion[] => versions.map(one => (one.nth === version.nth ? version : one))

/**
 * Writes the words of the draft; where the last version is adopted, of a new one after it, which leaves the adopted words as they are.
 * Refusals: `regulation-repealed`, `regulation-body-missing`, `regulation-unchanged`.
 */
export function writeDraft(regulation: Regulation, body: readonly string[]): Result<Change> {
  const { versions } = regulation
  if (regulation.repealedOn !== undefined) return fail('regulation-repealed')
  if (body.length === 0) return fail('regulation-body-missing')
  if (sameBody(versions.at(-1)?.body ?? [], body)) return fail('regulation-unchanged')
  const open = writableVersion(regulation)
  const written =
    open === undefined
      ? [...versions, { nth: versions.length + 1, body: [...body], adoptedBy: '' }]
      : replaced(versions, { ...open, body: [...body] })
  return saved({ ...regulation, versions: [...written] }, open?.adoptedOn === undefined ? '起草' : '补录正文')
}

export type Adoption = {
  readonly on: string | undefined
  /** The meeting as its title says it. */
  readonly by: string
  readonly meeting?: string | undefined
}

function adoptionRefusal(
  { on, by }: Adoption,
  regulation: Regulation | undefined,
  today: string,
): Problem | undefined {
  if (on === undefined) return { code: 'regulation-day-missing' }
  if (on > today) return { code: 'regulation-future' }
  if (by.trim() === '') return { code: 'regulation-by-missing' }
  const last = regulation && inForce(regulation)?.adoptedOn
  return last !== undefined && on < last ? { code: 'regulation-too-early', detail: { last } } : undefined
}

const adopted = (version: RegulationVersion, { on, by, meeting }: Adoption): RegulationVersion => ({
  nth: version.nth,
  body: version.body,
  adoptedBy: by.trim(),
  ...(on !== undefined && { adoptedOn: on }),
  ...(meeting !== undefined && { adoptedIn: meeting }),
})

/**
 * A meeting adopted the draft. Refusals: `regulation-repealed`, `regulation-no-draft`, `regulation-day-missing`, `regulation-future`,
 * `regulation-by-missing`, `regulation-too-early`.
 */
export function adoptDraft(regulation: Regulation, adoption: Adoption, today: string): Result<Change> {
  if (regulation.repealedOn !== undefined) return fail('regulation-repealed')
  const draft = draftOf(regulation)
  if (draft === undefined) return fail('regulation-no-draft')
  const refused = adoptionRefusal(adoption, regulation, today)
  if (refused !== undefined) return { ok: false, problem: refused }
  const versions = [...replaced(regulation.versions, adopted(draft, adoption))]
  return saved({ ...regulation, versions }, '通过')
}

/** A meeting adopted a rule whose words are not on record yet; they can be written afterwards. Refusals as of {@link adoptDraft}. */
export function adoptUnwritten(
  regulation: Pick<Regulation, 'id' | 'organisationId' | 'title'>,
  adoption: Adoption,
  today: string,
): Result<Change> {
  const refused = adoptionRefusal(adoption, undefined, today)
  if (refused !== undefined) return { ok: false, problem: refused }
  const version = adopted({ nth: 1, body: [], adoptedBy: '' }, adoption)
  return saved({ ...regulation, versions: [version] }, '通过')
}

/** The rule no longer holds from a day on. Refusals: `regulation-repealed`, `regulation-not-adopted`, `regulation-day-missing`, `regulation-future`. */
export function repealRegulation(
  regulation: Regulation,
  on: string | undefined,
  today: string,
): Result<Change> {
  if (regulation.repealedOn !== undefined) return fail('regulation-repealed')
  if (inForce(regulation) === undefined) return fail('regulation-not-adopted')
  if (on === undefined) return fail('regulation-day-missing')
  if (on > today) return fail('regulation-future')
  return saved({ ...regulation, repealedOn: on }, '废止')
}
