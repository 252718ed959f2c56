import { Flex, Tag, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useNavigate, useParams } from 'react-router'
import { papersOf } from '../../domain/meeting/add-election'
import { isClosed, meetingState, meetingStates } from '../../domain/meeting/meeting-state'
import { appointment } from '../../domain/records/appointment'
import { meeting as meetingKind, type Meeting } from '../../domain/records/meeting'
import { useAll, useFound } from '../../services/use-records'
import { EmptyState } from '../../ui/EmptyState'
import { PageTitle } from '../../ui/PageTitle'
import { AgendaGroup } from './AgendaGroup'
import { BasicsGroup } from './BasicsGroup'
import { CallingGroup } from './calling/CallingGroup'
import { PartLinks } from './calling/PartLinks'
import { ProgressCard } from './calling/ProgressCard'
import { DecisionsGroup } from './DecisionsGroup'
import { EditingProvider } from './editing'
import { ElectionGroup } from './election/ElectionGroup'
import { IssueMinutes } from './issuing/IssueMinutes'
import { LettersGroup } from './issuing/LettersGroup'
import { MeetingAttachments } from './MeetingAttachments'
import { MeetingPapers } from './issuing/MeetingPapers'
import { MinutesGroup } from './MinutesGroup'
import { MeetingPapersCard } from './papers/MeetingPapersCard'
import { MinutesPreviewButton } from './issuing/MinutesPreviewButton'
import { RollGroup } from './roll/RollGroup'
import { SignInGroup } from './roll/SignInGroup'
import { useKind } from './use-kind'
import { useOpenOrders } from './use-open-orders'
import './meeting.css'

/** One part of the page, on which time runs down: 会前, 会中, 会后. */
function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section id={`meeting-part-${name}`} className="meeting-part" aria-label={name}>
      <Typography.Title level={2} className="meeting-part-name">
        {name}
      </Typography.Title>
      <Flex vertical gap={12} style={{ flex: 1, minWidth: 0 }}>
        {children}
      </Flex>
    </section>
  )
}

function Record({ meeting }: { meeting: Meeting }) {
  const appointments = useAll(appointment).filter(one => one.meetingId === meeting.id)
  const state = meetingState(meeting, useOpenOrders(meeting))
  const { kind } = useKind(meeting)
  const part = { meeting, closed: isClosed(meeting) }
  const navigate = useNavigate()
  return (
    <EditingProvider>
      <PageTitle
        title={meeting.title}
        note={
          <>
            <Tag>{meetingStates[state]}</Tag>
            <PartLinks meeting={meeting} />
          </>
        }
        actions={<MinutesPreviewButton meeting={meeting} />}
        onBack={() => void navigate('/meetings')}
      />
      <Flex gap={16} align="flex-start">
        <Flex vertical gap={16} style={{ flex: 1, minWidth: 0 }}>
          <Part name="会前">
            <BasicsGroup {...part} />
            <CallingGroup {...part} />
            <RollGroup {...part} />
          </Part>
          <Part name="会中">
            <SignInGroup {...part} />
            <AgendaGroup {...part} />
            {meeting.election && (
              <ElectionGroup {...part} election={meeting.election} letters={appointments} />
            )}
          </Part>
          <Part name="会后">
            <DecisionsGroup {...part} />
            <MinutesGroup {...part} />
            {papersOf(kind, meeting).includes('appointment') && <LettersGroup meeting={meeting} />}
            <MeetingAttachments meetingId={meeting.id} />
          </Part>
        </Flex>
        <aside className="meeting-side" aria-label="进度和文书">
          <ProgressCard meeting={meeting} />
          <IssueMinutes meeting={meeting} />
          <MeetingPapersCard meeting={meeting} />
          <MeetingPapers meeting={meeting} />
        </aside>
      </Flex>
    </EditingProvider>
  )
}

/** One meeting from notice to minutes. */
export function MeetingPage() {
  const { meetingId } = useParams()
  const meeting = useFound(meetingKind, meetingId)
  const navigate = useNavigate()
  if (meeting === undefined) {
    return (
      <>
        <PageTitle title="会议" onBack={() => void navigate('/meetings')} />
        <EmptyState title="没有找到这次会议" hint="可能已被撤销。请返回会议列表。" />
      </>
    )
  }
  return <Record key={meeting.id} meeting={meeting} />
}
