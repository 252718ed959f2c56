import type { Appointment } from '../../../domain/records/appointment'
import type { Meeting } from '../../../domain/records/meeting'
import type { MemberUnit } from '../../../domain/records/member-unit'
import type { Organisation } from '../../../domain/records/organisation'
import type { IssuedPaper } from '../../../domain/records/paper'
import type { PublicNotice } from '../../../domain/records/public-notice'
import type { Supervision } from '../../../domain/records/supervision'
import type { Topic } from '../../../domain/records/topic'

/** A meeting, the body that met, and what else is on record of it. */
export type PaperContext = {
  readonly meeting: Meeting
  readonly body: Organisation
  readonly today: string
  readonly units: readonly MemberUnit[]
  readonly topics: readonly Topic[]
  readonly notices: readonly PublicNotice[]
  readonly orders: readonly Supervision[]
  readonly appointments: readonly Appointment[]
  readonly papers: readonly IssuedPaper[]
}

/** What is to stand on one paper, and how the register knows it. */
export type PaperMatter = {
  readonly facts: Readonly<Record<string, unknown>>
  readonly subject: string
  readonly about?: { readonly kind: string; readonly id: string }
  /** The number its record has already. */
  readonly number?: string
}
