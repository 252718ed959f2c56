import { meetingKindOf } from '../../domain/meeting/data/meeting-kinds'
import { kindRules, type KindRules } from '../../domain/meeting/kind-rules'
import type { MeetingKind } from '../../domain/meeting/meeting-kind'
import type { Meeting } from '../../domain/records/meeting'
import { meetingKindSetting } from '../../domain/records/meeting-kind-setting'
import { useAll } from '../../services/use-records'

/** The kind of a meeting and the rules the office goes by for it. */
export function useKind({ meetingKind }: Pick<Meeting, 'meetingKind'>): {
  readonly kind: MeetingKind
  readonly rules: KindRules
} {
  const kind = meetingKindOf(meetingKind)
  return { kind, rules: kindRules(kind, useAll(meetingKindSetting)) }
}
