import { useCallback } from 'react'
import { put } from '../../domain/journal/entry'
import { withFollowUpKept } from '../../domain/meeting/follow-up'
import { meeting as meetingKind, type Meeting } from '../../domain/records/meeting'
import { topic } from '../../domain/records/topic'
import { openSupervisions } from '../../domain/supervision/open-supervisions'
import { topicsMoved } from '../../domain/topics/topics-of-meeting'
import { useServices } from '../../services/services'
import { useWrite } from '../../services/use-write'

/** Writes a meeting whole with the topics put to it, as one entry that can be undone. True when it was written. */
export function useSaveMeeting(): (changed: Meeting, sentence: string) => Promise<boolean> {
  const { records, world } = useServices()
  const write = useWrite()
  return useCallback(
    async (changed, sentence) => {
      const before = records.find(meetingKind, changed.id)
      const open = openSupervisions(records, changed.organisationId, world.today())
      const kept = withFollowUpKept(changed, before, open)
      const topics = topicsMoved(kept, records.all(topic))
      const change = {
        cause: 'meeting-edited',
        detail: kept.title,
        save: [put(meetingKind, kept), ...topics.map(one => put(topic, one))],
      } as const
      return (await write(change, sentence)) !== undefined
    },
    [records, world, write],
  )
}
